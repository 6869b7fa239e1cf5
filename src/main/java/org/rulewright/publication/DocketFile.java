package org.rulewright.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.DayCount;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Document;
import org.rulewright.docket.PeriodHistory;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Comparison;

/**
 * All that the overview of a docket tells.
 *
 * @param deadlines what was decided about its deadlines
 * @param proposal what was proposed against the text in force; empty where the docket has no such two texts
 */
public record DocketFile(
        Docket docket,
        PeriodHistory deadlines,
        List<Stop> way,
        Papers papers,
        Participation participation,
        boolean hasText,
        Optional<Comparison> proposal) {

    /** What lies in the docket beside comments. */
    public record Papers(List<Document> documents, List<Question> questions) {}

    /**
     * Who took part.
     *
     * @param counts published comments by category; one that sent none is left out
     * @param days what was received a day; days without a comment are left out
     */
    public record Participation(Categories categories, Map<String, Long> counts, List<DayCount> days) {

        /** How many comments everybody can read. */
        public long comments() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
