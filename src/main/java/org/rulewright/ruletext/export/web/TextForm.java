package org.rulewright.ruletext.export.web;

import java.util.Arrays;
import java.util.Locale;
import org.rulewright.base.NotFound;

/** The forms that texts leave the portal in, named as their files end. */
enum TextForm {
    HTML("text/html;charset=UTF-8", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
    XML("application/akn+xml;charset=UTF-8", false),
    MD("text/markdown;charset=UTF-8", false);

    private final String type;
    private final boolean showsChanges;

    TextForm(String type, boolean showsChanges) {
        this.type = type;
        this.showsChanges = showsChanges;
    }

    /** The form with that ending; refuses one that there isn't. */
    static TextForm ending(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotFound("ruletext.export.unknown-format", ending));
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /** Whether it can show two versions in one file. */
    boolean showsChanges() {
        return showsChanges;
    }

    /** A browser shows what it can, and keeps the rest. */
    String disposition() {
        return this == HTML ? "inline" : "attachment";
    }
}
