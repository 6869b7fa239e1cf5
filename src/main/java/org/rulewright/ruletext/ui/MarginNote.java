package org.rulewright.ruletext.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.TextChangeId;

/**
 * A note in the margin beside a provision.
 *
 * @param provision the provision's id
 * @param kind {@code points} for a count of what was said, {@code why} for a button that tells a reason
 * @param label the words on it
 * @param detail a line below it; may be empty
 * @param shapes CSS classes of the categories that spoke, such as {@code rw-cat-academia}; may be empty
 * @param change the change it is about; null for points
 * @param href where it leads; null where it leads nowhere
 */
public record MarginNote(
        String provision,
        String kind,
        String label,
        String detail,
        List<String> shapes,
        @Nullable String change,
        @Nullable String href) {
    public MarginNote {
        shapes = List.copyOf(shapes);
    }

    /** How many spoke about a provision, and where their words are. */
    public static MarginNote points(ProvisionId provision, String label, List<String> shapes, String href) {
        return new MarginNote(id(provision), "points", label, "", shapes, null, href);
    }

    /** A button that opens the reason of a change. */
    public static MarginNote why(ProvisionId provision, String label, TextChangeId change) {
        return new MarginNote(id(provision), "why", label, "", List.of(), String.valueOf(change.value()), null);
    }

    /** The same with a line below it. */
    public MarginNote detailed(String line) {
        return new MarginNote(provision, kind, label, line, shapes, change, href);
    }

    private static String id(ProvisionId provision) {
        return String.valueOf(provision.value());
    }
}
