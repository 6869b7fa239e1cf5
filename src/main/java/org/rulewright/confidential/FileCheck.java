package org.rulewright.confidential;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Reads the words of files, two at a time and not for ever; a file that takes too long counts as unreadable. */
@Component
class FileCheck {

    private static final int AT_ONCE = 2;
    private static final int SECONDS = 30;

    private final ExecutorService readers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("file check ", 1).factory());

    /** Every word of the file; empty where it cannot be read completely. */
    Optional<FileWords> words(byte[] file) {
        var reading = readers.submit(() -> FileWords.of(file));
        try {
            return reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            reading.cancel(true);
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
