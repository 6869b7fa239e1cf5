package org.rulewright.comment.imports;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An import that runs, or has run, in the background. */
public final class ImportJob implements ImportProgress {

    private final String id;
    private final String source;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private volatile @Nullable ImportReport report;
    private volatile @Nullable String refused;

    private final Consumer<ImportStart> onSettled;

    ImportJob(String id, String source, Consumer<ImportStart> onSettled) {
        this.id = id;
        this.source = source;
        this.onSettled = onSettled;
    }

    /** A job that this portal does not run, as far as it came. */
    static ImportJob of(ImportJobStore.Row row) {
        var job = new ImportJob(row.id(), row.source(), _ -> {});
        job.reached(row.kept(), row.kept());
        job.report = row.report();
        job.refused = row.refused();
        return job;
    }

    @Override
    public void settled(ImportStart here) {
        onSettled.accept(here);
    }

    /** Its name in addresses. */
    public String id() {
        return id;
    }

    /** What is imported, as its administrator called it. */
    public String source() {
        return source;
    }

    /** How many records are read. */
    public long done() {
        return done.get();
    }

    /** How many there are, as far as is known. */
    public long all() {
        return Math.max(all.get(), done.get());
    }

    /** What it did; empty while it runs and where it was refused. */
    public Optional<ImportReport> report() {
        return Optional.ofNullable(report);
    }

    /** The key that says why it could not be done; empty where it could, or runs. */
    public Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    /** Whether nothing more comes. */
    public boolean isOver() {
        return report != null || refused != null;
    }

    @Override
    public void reached(long reached, long of) {
        done.set(reached);
        all.set(of);
    }

    void finish(ImportReport result) {
        report = result;
    }

    void refuse(String key) {
        refused = key;
    }
}
