package org.rulewright.synthesis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.rulewright.docket.CategoryMark;

/** How many stand behind what was said, by the kind of their category: those counted with a published comment too. */
public record Speakers(Map<CategoryMark, Count> kinds) {

    /** Where nobody speaks, or nobody needs to know how many. */
    public static final Speakers NOBODY = new Speakers(Map.of());

    /** Keeps its own copy. */
    public Speakers {
        kinds = Map.copyOf(kinds);
    }

    /**
     * How many.
     *
     * @param texts comments that are shown by themselves
     * @param comments these, and those that are counted with them
     * @param signers who sent them, and who signed with those
     */
    public record Count(long texts, long comments, long signers) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(texts + other.texts, comments + other.comments, signers + other.signers);
        }
    }

    /** All of these together. */
    static Speakers together(Collection<Speakers> all) {
        var kinds = new EnumMap<CategoryMark, Count>(CategoryMark.class);
        all.forEach(each -> each.kinds.forEach((kind, count) -> kinds.merge(kind, count, Count::plus)));
        return new Speakers(kinds);
    }

    /** How many in categories of these kinds. */
    public Count of(Collection<CategoryMark> marks) {
        return kinds.entrySet().stream()
                .filter(kind -> marks.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
