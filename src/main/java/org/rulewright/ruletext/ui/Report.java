package org.rulewright.ruletext.ui;

import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.TextChangeId;

/** What the element in the browser reports with its events; each event fills some of it. */
record Report(
        @Nullable String provision,
        @Nullable String label,
        @Nullable String change,
        @Nullable String quote,
        @Nullable String prefix,
        @Nullable String suffix) {
    ProvisionId provisionId() {
        return new ProvisionId(Long.parseLong(said(provision)));
    }

    TextChangeId changeId() {
        return new TextChangeId(Long.parseLong(said(change)));
    }

    SelectedWords words() {
        return new SelectedWords(provisionId(), said(label), new Quotation(said(quote), said(prefix), said(suffix)));
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
