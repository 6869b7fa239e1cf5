package org.rulewright.synthesis.outline;

import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Page;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.Rulemaking;

/** An outline of a test's own, and those who rearrange it. */
record Rearranging(Rulemaking rulemaking, OutlineDesk desk) {

    private static final Page PAGE = new Page(0, 50);

    Concern seen(ConcernId id) {
        return rulemaking.chain().concern(id).orElseThrow();
    }

    List<String> quotes(ConcernId id) {
        return rulemaking.under(id).stream().map(Excerpt::quote).toList();
    }

    List<String> outline() {
        return rulemaking.chain().concerns().stream()
                .map(concern -> concern.number() + " " + concern.title())
                .toList();
    }

    void merge(ConcernId from, ConcernId into) {
        var seen = seen(from);
        var other = seen(into);
        rulemaking.analystDoes(() -> desk.merge(seen, other, "They say the same."));
    }

    ConcernId split(ConcernId from, String title, ExcerptId... excerpts) {
        var seen = seen(from);
        return rulemaking.analyst(() -> desk.split(seen, List.of(excerpts), new NewConcern(null, title, "")));
    }

    List<HistoryEntry> history(ConcernId id) {
        return rulemaking.analyst(() -> desk.history(id, PAGE));
    }

    void undoTheLast(ConcernId id) {
        var act = history(id).stream()
                .flatMap(entry -> entry.undoable().stream())
                .findFirst()
                .orElseThrow();
        rulemaking.analystDoes(() -> desk.undo(act));
    }

    ExcerptId excerpt(String quote) {
        return rulemaking.excerpts().stream()
                .filter(each -> each.quote().equals(quote))
                .map(Excerpt::id)
                .findFirst()
                .orElseThrow();
    }

    static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
