package org.rulewright.ruletext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A version with its provisions, in order. */
public final class RuleText {
    private final RuleVersion version;
    private final List<Provision> provisions;
    private final Map<LineageId, Provision> byLineage;
    private final ProvisionTree tree;

    public RuleText(RuleVersion version, List<Provision> provisions) {
        this.version = version;
        this.provisions = List.copyOf(provisions);
        byLineage = provisions.stream().collect(Collectors.toMap(Provision::lineage, Function.identity()));
        tree = new ProvisionTree(provisions.stream().map(Provision::passage).toList());
    }

    public RuleVersion version() {
        return version;
    }

    public List<Provision> provisions() {
        return provisions;
    }

    /** Which provision belongs under which, by their positions. */
    public ProvisionTree tree() {
        return tree;
    }

    /** The provision as it stands in this version; empty where the version doesn't have it. */
    public Optional<Provision> find(LineageId lineage) {
        return Optional.ofNullable(byLineage.get(lineage));
    }

    /** The only provision with this label; empty where none or several have it. */
    public Optional<Provision> labelled(String label) {
        var found = provisions.stream()
                .filter(provision -> provision.label().equals(label))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
