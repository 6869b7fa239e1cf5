package org.rulewright.ruletext.web;

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
        var html = new StringBuilder();
        var deletedBefore = "";
        for (var hunk : redline.hunks()) {
            if (hunk.kind() == Hunk.Kind.INSERT && needsSpace(deletedBefore, hunk.text())) {
                html.append("<span class=\"rw-space\"> </span>");
            }
            html.append(written(hunk));
            deletedBefore = hunk.kind() == Hunk.Kind.DELETE ? hunk.text() : "";
        }
        return html.toString();
    }

    /** Deleted and inserted words would stick together; the space between them is in neither text. */
    private static boolean needsSpace(String deleted, String inserted) {
        return !deleted.isEmpty() && !deleted.endsWith(" ") && !inserted.startsWith(" ");
    }

    private String written(Hunk hunk) {
        var text = Html.escaped(hunk.text());
        return switch (hunk.kind()) {
            case KEEP -> text;
            case DELETE -> "<del>%s%s</del>".formatted(deleted, text);
            case INSERT -> "<ins>%s%s</ins>".formatted(inserted, text);
        };
    }
}
