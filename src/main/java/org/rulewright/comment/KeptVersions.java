package org.rulewright.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rulewright.base.Sha256;
import org.springframework.stereotype.Component;

/** Keeps the versions of a comment as they were received, and redacted what is redacted in them. */
@Component
class KeptVersions {

    private final VersionStore store;
    private final VersionWords words;
    private final OriginalStore originals;
    private final RedactionKeeper redactions;

    KeptVersions(VersionStore store, VersionWords words, OriginalStore originals, RedactionKeeper redactions) {
        this.store = store;
        this.words = words;
        this.originals = originals;
        this.redactions = redactions;
    }

    /** Keeps what the comment says before it is changed for the first time. */
    void keepFirst(Comment before, List<KeptFile> files) {
        var kept = originals.of(before.id());
        var said = received(CommentForms.content(before, files), kept);
        store.keepFirst(before.id(), before.reception().received(), said);
        words.kept(before.id(), kept.values());
    }

    /** Keeps redacted in the comment as it is now what was redacted in it before. */
    void carry(Comment before) {
        redactions.edited(before);
    }

    /** Keeps the version that the comment has now; gives the hash over what it says. */
    Sha256 keep(CommentId comment, EditStore.Changed changed, CommentDraft draft, EditStore.Keys keys) {
        var kept = originals.of(comment);
        var hash = store.keep(comment, changed, received(draft, kept), keys);
        words.kept(comment, kept.values());
        return hash;
    }

    /** Where a label stands for words that we have, those are what was received. */
    private static CommentDraft received(CommentDraft draft, Map<String, OriginalText> kept) {
        return DraftWords.changed(draft, (place, text) -> behind(kept.values(), place, text));
    }

    private static String behind(Collection<OriginalText> kept, String place, String text) {
        return kept.stream()
                .filter(original -> original.place().equals(place))
                .map(OriginalText::words)
                .findFirst()
                .orElse(text);
    }
}
