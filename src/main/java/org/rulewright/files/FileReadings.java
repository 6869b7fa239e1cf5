package org.rulewright.files;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.base.NotFound;
import org.rulewright.base.Sha256;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What is known of files by reading them: their pages, and what their readers should know.
 *
 * <p>Who may see which file is decided by whoever knows what the file belongs to; here a fingerprint opens it.
 */
@Service
public class FileReadings {

    private static final int MOST_MATCHES = 200;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int RUNS_TO_WAIT_FOR = 3;

    private final ReadingStore store;
    private final PagePictures pictures;
    private final FileSettings settings;

    FileReadings(ReadingStore store, PagePictures pictures, FileSettings settings) {
        this.store = store;
        this.pictures = pictures;
        this.settings = settings;
    }

    /** How far the reading of a file has come; refuses where no such file is stored. */
    @PreAuthorize(Allowed.ANYONE)
    public FileReading get(Sha256 content) {
        return store.all(List.of(content)).stream().findFirst().orElseThrow(() -> new NotFound("comment.file.unknown"));
    }

    /** How far the readings of these files have come; those that are not stored are left out. */
    @PreAuthorize(Allowed.ANYONE)
    public Map<Sha256, FileReading> all(Collection<Sha256> contents) {
        return store.all(contents).stream().collect(toMap(FileReading::content, Function.identity()));
    }

    /**
     * Has the file read before others, and waits until it is, or until that takes far too long: then its state is still
     * waiting. Never call it inside a transaction.
     */
    @PreAuthorize(Allowed.ANYONE)
    public FileReading read(Sha256 content) {
        store.hurry(content);
        var pauses = settings.readFor().multipliedBy(RUNS_TO_WAIT_FOR).dividedBy(PAUSE);
        var reading = get(content);
        try {
            for (var pause = 0; pause < pauses && !reading.isDone(); pause++) {
                Thread.sleep(PAUSE);
                reading = get(content);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return reading;
    }

    /** The pages of the file, which is read first where that has not been done; nothing where it has none. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PageText> pages(Sha256 content) {
        return read(content).pages() == 0 ? List.of() : store.pages(content);
    }

    /** The pages that are read already, without waiting for more; nothing where none are. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PageText> known(Sha256 content) {
        return store.pages(content);
    }

    /** The words of a page; empty where there is no such page, or it is not known yet. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<PageText> page(Sha256 content, int number) {
        return store.page(content, number);
    }

    /** The numbers of the first pages on which these words stand. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Integer> pagesWith(Sha256 content, String words) {
        var sought = words.strip().replaceAll("\\s+", " ");
        return sought.isEmpty() ? List.of() : store.pagesWith(content, sought, MOST_MATCHES);
    }

    /**
     * A page as PNG, drawn now where nobody has asked for it before; empty where it cannot be drawn.
     *
     * <p>Refuses where too many pages are being drawn.
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<byte[]> picture(Sha256 content, int page) {
        var reading = get(content);
        return reading.state() == ReadingState.READ && page >= 1 && page <= reading.pages()
                ? pictures.get(reading, page)
                : Optional.empty();
    }

    /** Reads a file again, such as one whose reading failed. */
    @PreAuthorize(Allowed.STAFF)
    public void again(Sha256 content) {
        store.again(content);
    }
}
