package org.rulewright.ruletext.ui;

import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.Quotation;

/** Words of a provision to be marked, since somebody spoke about them. */
public record Highlight(String provision, String quote, String prefix) {
    public static Highlight of(ProvisionId provision, Quotation words) {
        return new Highlight(String.valueOf(provision.value()), words.quote(), words.prefix());
    }
}
