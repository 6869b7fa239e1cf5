package org.rulewright.comment.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.RulewrightHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Runs imports one after the other in the background; they go on when their page is left, and after a restart from the last
 * batch that was committed.
 */
@Service
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final RegulationsImport source;
    private final ImportJobStore store;
    private final CurrentAccount account;
    private final Environment settings;
    private final Path home;
    private final String folder;
    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    ImportJobs(RegulationsImport source, ImportJobStore store, CurrentAccount account, Environment settings) {
        this.source = source;
        this.store = store;
        this.account = account;
        this.settings = settings;
        this.home = RulewrightHome.of(settings).part("imports");
        this.folder = settings.getProperty("rulewright.import.folder", "");
    }

    /** The folder on the server below which paths may be imported; empty where none is set. */
    @PreAuthorize(Allowed.ADMIN)
    public Optional<String> folder() {
        return folder.isBlank() ? Optional.empty() : Optional.of(folder);
    }

    /** The import of that id, running or over; empty where there never was one. */
    @PreAuthorize(Allowed.ADMIN)
    public Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.get(id)).or(() -> store.find(id).map(ImportJob::of));
    }

    /** Imports a path below the folder that is set; refuses any other. */
    @PreAuthorize(Allowed.ADMIN)
    public ImportJob start(String path) {
        return begin(Secret.fresh().value(), path, allowed(path));
    }

    /** Imports an uploaded file, which is kept until it was read. */
    @PreAuthorize(Allowed.ADMIN)
    public ImportJob start(String name, InputStream content) {
        var ending = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ".csv" : ".zip";
        var id = Secret.fresh().value();
        try {
            var file = Files.createDirectories(home).resolve(id + ending);
            Files.copy(content, file);
            return begin(id, name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on with what an earlier run of this portal left unfinished; a command beside it does not. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        if (!settings.containsProperty("rulewright.command")) {
            store.unfinished(home).forEach(left -> {
                LOG.info(
                        "The import {} goes on after {} comments",
                        left.task().id(),
                        left.start().position());
                run(left.task(), isSame(left.task()) ? left.start() : ImportStart.BEGINNING);
            });
        }
    }

    private static boolean isSame(ImportJobStore.Task task) {
        try {
            return SourceStamp.of(task.path()).equals(task.stamp());
        } catch (IOException _) {
            return false;
        }
    }

    private Path allowed(String path) {
        try {
            var root = Path.of(folder).toRealPath();
            var wanted = root.resolve(path).normalize().toRealPath();
            if (!folder.isBlank() && wanted.startsWith(root)) {
                return wanted;
            }
        } catch (IOException | IllegalArgumentException _) {
            LOG.debug("There is no such path below the import folder");
        }
        throw new Refusal("comment.import.refused.path", path);
    }

    private ImportJob begin(String id, String name, Path path) {
        try {
            var task = new ImportJobStore.Task(id, name, path, account.get().username(), SourceStamp.of(path));
            store.add(task, home);
            return run(task, ImportStart.BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportJob run(ImportJobStore.Task task, ImportStart start) {
        var job = new ImportJob(task.id(), task.source(), here -> store.reached(task.id(), here));
        jobs.put(job.id(), job);
        worker.execute(() -> carryOut(task, start, job));
        return job;
    }

    private void carryOut(ImportJobStore.Task task, ImportStart start, ImportJob job) {
        try {
            var report = OwnAuthority.as(task.by(), Role.ADMIN, () -> source.run(task.path(), start, job));
            store.finish(job.id(), report);
            job.finish(report);
        } catch (Refusal refusal) {
            refuse(job, refusal.key());
        } catch (RuntimeException e) {
            if (worker.isShutdown()) {
                LOG.info("The import {} stops with the portal, and goes on with it", job.id());
                return;
            }
            LOG.error("The import {} failed", job.id(), e);
            refuse(job, "comment.import.refused.failed");
        }
        removeUpload(task.path());
    }

    private void refuse(ImportJob job, String key) {
        store.refuse(job.id(), key);
        job.refuse(key);
    }

    private void removeUpload(Path file) {
        try {
            if (file.startsWith(home)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("Could not remove {}", file, e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
