package org.rulewright.files;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.rulewright.base.Sha256;
import org.rulewright.files.ReadingStore.Claim;
import org.rulewright.files.reader.Frame;
import org.rulewright.files.reader.ReaderProcess.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads the files that wait, one after another; a failure is tried once more, and then said.
 *
 * <p>Several may work at once, here and in other instances: each claims a file for as long as reading it may take.
 */
@Component
class ReadingWork {

    private static final Logger log = LoggerFactory.getLogger(ReadingWork.class);
    private static final int MOST_ATTEMPTS = 2;
    private static final Duration SLACK = Duration.ofSeconds(60);
    private static final Set<Finding> REFUSING = Set.of(Finding.ENCRYPTED, Finding.BOMB, Finding.HUGE_PICTURE);

    private final ReadingStore store;
    private final ContentStore contents;
    private final ReaderRuns runs;
    private final FileSettings settings;
    private final ApplicationEventPublisher events;

    ReadingWork(
            ReadingStore store,
            ContentStore contents,
            ReaderRuns runs,
            FileSettings settings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.contents = contents;
        this.runs = runs;
        this.settings = settings;
        this.events = events;
    }

    /** Reads the next file, and says whether there was one. */
    boolean readNext() throws InterruptedException {
        var claim = store.claim(settings.readFor().plus(SLACK));
        if (claim.isEmpty()) {
            return false;
        }
        var isSettled = false;
        try {
            isSettled = read(claim.get());
        } catch (IOException e) {
            log.warn("File {} could not be laid out to be read", claim.get().content(), e);
            isSettled = giveUp(claim.get(), new Taken(claim.get().content()), Ending.FAILED);
        } finally {
            if (!isSettled) {
                store.release(claim.get().content());
            }
        }
        return true;
    }

    private boolean read(Claim claim) throws IOException, InterruptedException {
        var content = contents.find(claim.content());
        var type = content.flatMap(found -> FileType.ofMediaType(found.mediaType()));
        var taken = new Taken(claim.content());
        if (type.isEmpty()) {
            return giveUp(new Claim(claim.content(), MOST_ATTEMPTS), taken, Ending.FAILED);
        }
        store.removePages(claim.content());
        var ending = runs.read(claim.content(), type.get(), taken::take);
        if (ending != Ending.DONE) {
            return giveUp(claim, taken, ending);
        }
        finish(new FileReading(claim.content(), stateAfter(taken.findings), taken.findings, taken.pages));
        return true;
    }

    private static ReadingState stateAfter(Set<Finding> findings) {
        if (findings.stream().anyMatch(REFUSING::contains)) {
            return ReadingState.REFUSED;
        }
        return findings.contains(Finding.DAMAGED) ? ReadingState.FAILED : ReadingState.READ;
    }

    /** Whether that was the last attempt; the file is kept, marked, and what was read of it stays. */
    private boolean giveUp(Claim claim, Taken taken, Ending ending) {
        log.info("Reading file {} ended: {} {}", claim.content(), ending, taken.failure);
        if (claim.attempt() < MOST_ATTEMPTS) {
            return false;
        }
        switch (ending) {
            case TOO_COSTLY -> taken.findings.add(Finding.TOO_COSTLY);
            case TOO_MUCH -> taken.findings.add(Finding.CUT);
            default -> taken.findings.add(Finding.DAMAGED);
        }
        finish(new FileReading(claim.content(), ReadingState.FAILED, taken.findings, taken.pages));
        return true;
    }

    private void finish(FileReading reading) {
        store.finish(reading);
        events.publishEvent(new FileRead(reading.content()));
    }

    /** What one run has said so far. */
    private final class Taken {
        private final Sha256 content;
        private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
        private int pages;
        private String failure = "";

        private Taken(Sha256 content) {
            this.content = content;
        }

        private void take(Frame frame) {
            switch (frame) {
                case Frame.Words words
                when words.page() == pages + 1 -> {
                    pages = words.page();
                    store.addPage(content, new PageText(pages, words.text()));
                }
                case Frame.Found found -> findings.add(found.finding());
                case Frame.Failed failed -> failure = failed.failure();
                default -> log.debug("The reader said something that does not belong here");
            }
        }
    }
}
