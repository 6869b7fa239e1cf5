package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;

/** What staff want to know about a point besides its words: the document it is about, whom it joins, who joins it. */
public final class PointNotes {

    private PointNotes() {}

    /** A sentence: a key of the translations, and what fills its places. */
    public record Note(String key, List<Object> filling) {

        private Note(String key, Object... filling) {
            this(key, List.of(filling));
        }

        /** What fills the places, as translations take it. */
        public Object[] arguments() {
            return filling.toArray();
        }
    }

    /** The sentences; none for most points. */
    public static List<Note> of(Point point) {
        var notes = new ArrayList<Note>();
        var document = point.document();
        if (document != null) {
            notes.add(
                    document.page().isBlank()
                            ? new Note("comment.place.document", point.documentTitle())
                            : new Note("comment.place.document.page", point.documentTitle(), document.page()));
            if (!document.quote().isBlank()) {
                notes.add(new Note("comment.place.document.quote", document.quote()));
            }
        }
        var joined = point.joins();
        if (joined != null) {
            notes.add(new Note("comment.join", joined.comment().value(), joined.number()));
        }
        if (point.joinedBy() > 0) {
            notes.add(new Note("comment.others.joined", point.joinedBy()));
        }
        return notes;
    }
}
