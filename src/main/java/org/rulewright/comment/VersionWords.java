package org.rulewright.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Redacts in every kept version of a comment what is redacted in the comment.
 *
 * <p>What a version said as it was received is kept apart. Words that were redacted once stay hidden in the versions that
 * say them, even where their sender took the label out of a later one; they come back when a moderator puts them back.
 */
@Component
class VersionWords {

    private final VersionStore store;

    VersionWords(VersionStore store) {
        this.store = store;
    }

    /** Follows a change of what is redacted. */
    void redact(CommentId comment, List<OriginalText> before, List<OriginalText> after) {
        var lifted = hidden(before);
        lifted.removeAll(hidden(after));
        for (var version : store.of(comment)) {
            hide(comment, version, after, lifted);
        }
    }

    /** Hides in versions that were just kept what is redacted in the comment as it is now. */
    void kept(CommentId comment, Collection<OriginalText> now) {
        for (var version : store.of(comment)) {
            hide(comment, version, now, Set.of());
        }
    }

    private void hide(
            CommentId comment, VersionStore.Kept version, Collection<OriginalText> now, Set<HiddenWords> lifted) {
        var hidden = new HashSet<>(version.hidden());
        hidden.removeAll(lifted);
        hidden.addAll(hidden(now));
        Map<String, OriginalText> texts = now.stream()
                .filter(text -> !text.redactions().isEmpty())
                .collect(Collectors.toMap(OriginalText::place, Function.identity()));
        var shown = DraftWords.changed(version.received(), (place, text) -> shown(place, text, texts, hidden));
        if (!hidden.equals(Set.copyOf(version.hidden())) || !shown.equals(version.shown())) {
            store.put(comment, new VersionStore.Kept(version.number(), version.received(), shown, List.copyOf(hidden)));
        }
    }

    private static String shown(
            String place, String text, Map<String, OriginalText> texts, Collection<HiddenWords> hidden) {
        var same = texts.get(place);
        if (same != null && same.words().equals(text)) {
            return same.shown().words();
        }
        var redactions = hidden.stream()
                .filter(HiddenWords::isTelling)
                .flatMap(words -> words.in(place, text))
                .toList();
        return PublicText.of(text, List.of(), redactions).words();
    }

    private static Set<HiddenWords> hidden(Collection<OriginalText> texts) {
        var all = new ArrayList<HiddenWords>();
        texts.forEach(text -> all.addAll(text.hidden()));
        return new HashSet<>(all);
    }
}
