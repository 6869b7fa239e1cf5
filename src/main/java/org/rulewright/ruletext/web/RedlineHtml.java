package org.rulewright.ruletext.web;

import java.util.function.UnaryOperator;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

/** Writes a redline as HTML, with a spoken word before what was deleted or inserted. */
final class RedlineHtml {
    private final String inserted;
    private final String deleted;

    RedlineHtml(Words words) {
        inserted = spoken(words.of("ruletext.inserted"));
        deleted = spoken(words.of("ruletext.deleted"));
    }

    private static String spoken(String word) {
        return "<span class=\"rw-vh\">%s </span>".formatted(Html.escaped(word));
    }

    String of(Redline redline) {
        return of(redline, Side.BOTH, Html::escaped);
    }

    /** @param written makes HTML of words that stand in the new text */
    String of(Redline redline, Side side, UnaryOperator<String> written) {
        var html = new StringBuilder();
        var deletedBefore = "";
        for (var hunk : redline.hunks().stream().filter(side::shows).toList()) {
            if (hunk.kind() == Hunk.Kind.INSERT && needsSpace(deletedBefore, hunk.text())) {
                html.append("<span class=\"rw-space\"> </span>");
            }
            html.append(marked(hunk, written));
            deletedBefore = hunk.kind() == Hunk.Kind.DELETE ? hunk.text() : "";
        }
        return html.toString();
    }

    /** Deleted and inserted words would stick together; the space between them is in neither text. */
    private static boolean needsSpace(String deleted, String inserted) {
        return !deleted.isEmpty() && !deleted.endsWith(" ") && !inserted.startsWith(" ");
    }

    private String marked(Hunk hunk, UnaryOperator<String> written) {
        return switch (hunk.kind()) {
            case KEEP -> written.apply(hunk.text());
            case DELETE -> "<del>%s%s</del>".formatted(deleted, Html.escaped(hunk.text()));
            case INSERT -> "<ins>%s%s</ins>".formatted(inserted, written.apply(hunk.text()));
        };
    }
}
