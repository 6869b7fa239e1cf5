package org.rulewright.comment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file in its place among those of a comment, counted from 1. */
record PlacedFile(CommentId comment, int number, ArchivedFile file) {

    static Stream<PlacedFile> of(CommentId comment, List<ArchivedFile> files) {
        return IntStream.range(0, files.size()).mapToObj(place -> new PlacedFile(comment, place + 1, files.get(place)));
    }

    /** The fingerprint of its bytes; null where we do not hold them. */
    @Nullable
    String content() {
        var held = file.content();
        return held == null ? null : held.value();
    }
}
