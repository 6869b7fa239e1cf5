package org.rulewright.synthesis.citing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.CategoryMark;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Filed;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Speakers;
import org.rulewright.synthesis.Unfiled;

/**
 * A summary of a concern under which twelve comments stand, each with the excerpt of its number: 1 to 3 of industry, 4 to 6 of
 * academia, 7 and 8 of individuals, 9 to 12 of others. In 9 stands 90 too. With 8, as many letters are counted as one wants.
 */
final class SomeSummary {

    private static final ConcernId CONCERN = new ConcernId(1);

    private final Map<ExcerptId, CommentId> cited = new HashMap<>();
    private final Map<CommentId, Speakers> speakers = new HashMap<>();
    private final Map<CategoryMark, Speakers.Count> all = new HashMap<>();

    private SomeSummary(long countedWithEight) {
        add(CategoryMark.INDUSTRY, 1, 2, 3);
        add(CategoryMark.ACADEMIA, 4, 5, 6);
        add(CategoryMark.INDIVIDUAL, 7);
        add(CategoryMark.NONE, 9, 10, 11, 12);
        add(8, CategoryMark.INDIVIDUAL, new Speakers.Count(1, 1 + countedWithEight, 1 + countedWithEight));
        cited.put(new ExcerptId(90), new CommentId(9));
    }

    static List<Flaw> flaws(String summary) {
        return new SomeSummary(0).of(summary);
    }

    static List<Flaw> flawsWithFormLetters(long counted, String summary) {
        return new SomeSummary(counted).of(summary);
    }

    private void add(CategoryMark mark, long... numbers) {
        for (var number : numbers) {
            add(number, mark, new Speakers.Count(1, 1, 1));
        }
    }

    private void add(long number, CategoryMark mark, Speakers.Count count) {
        cited.put(new ExcerptId(number), new CommentId(number));
        speakers.put(new CommentId(number), new Speakers(Map.of(mark, count)));
        all.merge(
                mark,
                count,
                (one, other) -> new Speakers.Count(
                        one.texts() + other.texts(),
                        one.comments() + other.comments(),
                        one.signers() + other.signers()));
    }

    private List<Flaw> of(String summary) {
        var concern = new Concern(CONCERN, new DocketId(1), null, "1", "Plural names", "", 1);
        var words = new ResponseDraft(summary, "Noted.", Disposition.NOTED, "", Set.of(), false);
        var chain = new Chain(
                List.of(concern),
                13,
                Map.of(CONCERN, new Filed(13, 12, cited, speakers, new Speakers(all))),
                Unfiled.NOTHING,
                Map.of(CONCERN, new Response(CONCERN, words, 1, new Act(null, Instant.EPOCH), null)),
                List.of(),
                Map.of());
        return SummaryCheck.of(chain, concern);
    }
}
