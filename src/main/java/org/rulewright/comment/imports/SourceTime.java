package org.rulewright.comment.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the moments of Regulations.gov, with or without seconds. */
final class SourceTime {

    private SourceTime() {}

    /** The moment; null where there is none. */
    static @Nullable Instant of(String text) throws BadRecord {
        if (text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException _) {
            throw new BadRecord("comment.import.bad.time", text);
        }
    }

    /** The first of these that is there; refuses where none is. */
    static Instant first(String... texts) throws BadRecord {
        for (var text : texts) {
            var moment = of(text);
            if (moment != null) {
                return moment;
            }
        }
        throw new BadRecord("comment.import.bad.undated");
    }
}
