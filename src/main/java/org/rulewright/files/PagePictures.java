package org.rulewright.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.files.reader.Frame;
import org.springframework.stereotype.Component;

/** Draws pages when they are first looked at, with a few that follow, and keeps them while there is room. */
@Component
class PagePictures {

    private static final int AHEAD = 3;
    private static final byte[] NONE = {};

    private final PictureStore store;
    private final ContentStore contents;
    private final ReaderRuns runs;
    private final FileSettings settings;

    PagePictures(PictureStore store, ContentStore contents, ReaderRuns runs, FileSettings settings) {
        this.store = store;
        this.contents = contents;
        this.runs = runs;
        this.settings = settings;
    }

    Optional<byte[]> get(FileReading file, int page) {
        var type = contents.find(file.content()).flatMap(content -> FileType.ofMediaType(content.mediaType()));
        if (type.isEmpty() || !type.get().isDrawn()) {
            return Optional.empty();
        }
        if (store.find(file.content(), page).isEmpty()) {
            draw(file, type.get(), page);
        }
        return store.find(file.content(), page).map(PictureStore.Picture::bytes).filter(bytes -> bytes.length > 0);
    }

    /** A page that could not be drawn is remembered as such, or every look would try again. */
    private void draw(FileReading file, FileType type, int page) {
        try {
            var last = Math.min(page + AHEAD, file.pages());
            runs.draw(file.content(), type, List.of(page, last), frame -> keep(file.content(), frame));
            if (store.find(file.content(), page).isEmpty()) {
                store.put(file.content(), page, NONE);
            }
            store.keepNewest(settings.pictureBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(Sha256 content, Frame frame) {
        if (frame instanceof Frame.Picture(var page, var bytes)) {
            store.put(content, page, bytes);
        }
    }
}
