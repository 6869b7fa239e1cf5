package org.rulewright.ruletext.export.docx;

import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.export.XmlOut;

/**
 * How a paragraph is set.
 *
 * @param left how far it is indented, in twentieths of a point
 * @param hanging how far its number stands out
 */
record Layout(String style, int left, int hanging) {
    private static final int STEP = 567;
    private static final int NUMBER = 794;
    private static final int DEEPEST = 9;

    static Layout of(Provision provision, RuleText text) {
        if (provision.kind() == ProvisionKind.HEADING) {
            return new Layout("Heading%d".formatted(Math.min(provision.level() + 1, DEEPEST)), 0, 0);
        }
        var indent = STEP * Math.min(text.tree().indent(provision.position()), DEEPEST);
        return provision.number().isEmpty()
                ? new Layout(style(provision.kind()), indent, 0)
                : new Layout(style(provision.kind()), indent + NUMBER, NUMBER);
    }

    private static String style(ProvisionKind kind) {
        return switch (kind) {
            case HEADING -> "Heading1";
            case PARAGRAPH -> "Provision";
            case DEFINITION -> "Definition";
            case NOTE -> "Note";
            case TABLE -> "Caption";
            case FOOTNOTE -> "FootnoteText";
        };
    }

    void write(XmlOut xml) {
        xml.empty("w:pStyle", "w:val", style);
        if (left > 0 || hanging > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(hanging));
        }
    }
}
