package org.rulewright.ruletext.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;

/** Leaves as tests speak of them. */
final class SomeLeaf {
    private static final AtomicLong IDS = new AtomicLong(1);

    private SomeLeaf() {}

    static Leaf of(Passage... passages) {
        return Leaf.of(text(passages));
    }

    static Leaf compared(RuleText now, RuleText old, ComparedProvision... provisions) {
        return Leaf.of(new Comparison(now.version(), old.version(), List.of(provisions)), now, old);
    }

    static ComparedProvision compared(Provision now, Set<ChangeKind> kinds, Provision source) {
        return new ComparedProvision(
                now, kinds, Redline.of(source.text(), now.text()), List.of(source), List.of(), null);
    }

    static Passage paragraph(String number, String text) {
        return new Passage(number, ProvisionKind.PARAGRAPH, 0, text);
    }

    static Passage heading(int level, String text) {
        return new Passage("", ProvisionKind.HEADING, level, text);
    }

    static Passage nested(String number, String label, int level) {
        return new Passage(number, label, ProvisionKind.PARAGRAPH, level, "Words");
    }

    static RuleText text(Passage... passages) {
        var provisions = new ArrayList<Provision>();
        for (var passage : passages) {
            provisions.add(provision(passage, new LineageId(IDS.getAndIncrement()), provisions.size()));
        }
        return new RuleText(version(), provisions);
    }

    /** The next version, in which a provision with the same words is the same one. */
    static RuleText next(RuleText before, Passage... passages) {
        var provisions = new ArrayList<Provision>();
        for (var passage : passages) {
            var lineage = before.provisions().stream()
                    .filter(old -> old.text().equals(passage.text()))
                    .map(Provision::lineage)
                    .findFirst()
                    .orElseGet(() -> new LineageId(IDS.getAndIncrement()));
            provisions.add(provision(passage, lineage, provisions.size()));
        }
        return new RuleText(version(), provisions);
    }

    private static Provision provision(Passage passage, LineageId lineage, int position) {
        var id = new ProvisionId(IDS.getAndIncrement());
        return new Provision(id, lineage, position, passage, Sha256.of(passage.text()));
    }

    private static RuleVersion version() {
        return new RuleVersion(
                new VersionId(IDS.getAndIncrement()),
                new DocketId(1),
                1,
                VersionKind.PROPOSED,
                "Proposed",
                LocalDate.EPOCH,
                "",
                "",
                Sha256.of("a version"),
                null,
                "");
    }
}
