package org.rulewright.synthesis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rulewright.synthesis.ledger.Rest;
import org.rulewright.synthesis.ledger.RestKind;

/** Says how much some rests come to, and which they are. */
public final class Rests {

    private Rests() {}

    static long count(List<Rest> rests) {
        return rests.stream().mapToLong(Rest::count).sum();
    }

    /** How many things of a kind are left, and which; {@code which} may be empty. */
    public static String named(RestKind kind, long count, String which) {
        var words = I18NProvider.translate("synthesis.missing." + kind, count);
        return which.isEmpty() ? words : I18NProvider.translate("synthesis.missing.which", words, which);
    }
}
