package org.rulewright.synthesis.suggestion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.comment.PointId;
import org.rulewright.ruletext.suggestion.Rebased;

/**
 * A wording that one or many comments ask for.
 *
 * @param letter what it is called beside the others on its provision, such as {@code A}
 * @param rebased the wording as the first of them asked for it, in the newest version
 * @param supporters those who ask for it, in the order of arrival; never empty
 */
public record Wording(String letter, Rebased rebased, List<Supporter> supporters) {
    public Wording {
        supporters = List.copyOf(supporters);
    }

    /** By what it is chosen: the point of the first who asked for it. */
    public PointId key() {
        return supporters.getFirst().point();
    }

    public Set<PointId> points() {
        return supporters.stream().map(Supporter::point).collect(Collectors.toSet());
    }

    /** The codes of the categories that ask for it, each once, in the order of arrival. */
    public List<String> categories() {
        return supporters.stream().map(Supporter::category).distinct().toList();
    }

    /** How many comments of the category ask for it. */
    public long comments(String category) {
        return supporters.stream()
                .filter(supporter -> supporter.category().equals(category))
                .map(Supporter::comment)
                .distinct()
                .count();
    }

    /** How many organisations of the category do. */
    public long organisations(String category) {
        return supporters.stream()
                .filter(supporter -> supporter.category().equals(category))
                .map(Supporter::organisation)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    /** How many comments ask for it. */
    public long comments() {
        return supporters.stream().map(Supporter::comment).distinct().count();
    }

    /** Whether more than one category asks for it. */
    public boolean isAgreed() {
        return categories().size() > 1;
    }

    /** Whether the two cannot both be accepted. */
    public boolean excludes(Wording other) {
        return rebased.excludes(other.rebased);
    }
}
