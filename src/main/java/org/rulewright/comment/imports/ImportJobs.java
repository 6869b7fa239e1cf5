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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Runs imports one after the other in the background; they go on when their page is left. */
@Service
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final RegulationsImport source;
    private final CurrentAccount account;
    private final String folder;
    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    ImportJobs(RegulationsImport source, CurrentAccount account, @Value("${rulewright.import.folder:}") String folder) {
        this.source = source;
        this.account = account;
        this.folder = folder;
    }

    /** The folder on the server below which paths may be imported; empty where none is set. */
    @PreAuthorize(Allowed.ADMIN)
    public Optional<String> folder() {
        return folder.isBlank() ? Optional.empty() : Optional.of(folder);
    }

    /** The import of that id; empty where there is none since the portal started. */
    @PreAuthorize(Allowed.ADMIN)
    public Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Imports a path below the folder that is set; refuses any other. */
    @PreAuthorize(Allowed.ADMIN)
    public ImportJob start(String path) {
        return begin(path, allowed(path), () -> {});
    }

    /** Imports an uploaded file, which is kept until it was read. */
    @PreAuthorize(Allowed.ADMIN)
    public ImportJob start(String name, InputStream content) {
        var ending = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ".csv" : ".zip";
        try {
            var place = Files.createTempDirectory("rulewright-upload");
            var file = place.resolve("upload" + ending);
            Files.copy(content, file);
            return begin(name, file, () -> removed(file, place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private ImportJob begin(String name, Path path, Runnable after) {
        var job = new ImportJob(Secret.fresh().value(), name);
        var by = account.get().username();
        jobs.put(job.id(), job);
        worker.execute(() -> {
            try {
                job.finish(OwnAuthority.as(by, Role.ADMIN, () -> source.run(path, job)));
            } catch (Refusal refusal) {
                job.refuse(refusal.key());
            } catch (RuntimeException e) {
                LOG.error("The import {} failed", job.id(), e);
                job.refuse("comment.import.refused.failed");
            } finally {
                after.run();
            }
        });
        return job;
    }

    private static void removed(Path... files) {
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("Could not remove {}", file, e);
            }
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
