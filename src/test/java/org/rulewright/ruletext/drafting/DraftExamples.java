package org.rulewright.ruletext.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;

/** Drafts written as an outline: one line a provision, two spaces a level. */
final class DraftExamples {
    private static final AtomicLong LINEAGES = new AtomicLong(1000);

    static final Supplier<LineageId> FRESH = () -> new LineageId(LINEAGES.incrementAndGet());

    private DraftExamples() {}

    /** The lineages are counted from 1 in the order of the lines. */
    static DraftText draft(String outline) {
        var provisions = new ArrayList<DraftProvision>();
        for (var line : outline.lines().toList()) {
            var words = line.strip();
            var level = (line.length() - line.stripLeading().length()) / 2;
            var lineage = new LineageId(provisions.size() + 1L);
            provisions.add(new DraftProvision(lineage, "", ProvisionKind.PARAGRAPH, level, words));
        }
        return new DraftText(provisions, Set.of());
    }

    static String outline(DraftText draft) {
        return draft.provisions().stream()
                .map(provision -> "  ".repeat(provision.level()) + provision.text())
                .collect(Collectors.joining("\n"));
    }

    static List<String> words(DraftText draft) {
        return draft.provisions().stream()
                .flatMap(provision -> List.of(provision.text().split(" ")).stream())
                .toList();
    }

    static LineageId provision(DraftText draft, String words) {
        return draft.provisions().stream()
                .filter(provision -> provision.text().equals(words))
                .findFirst()
                .orElseThrow()
                .lineage();
    }
}
