package org.rulewright.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts, questions, and which texts answer each of them.
 *
 * @param texts by their numbers
 */
record Judged(String name, Map<String, String> texts, List<Question> questions) {

    private static final int TOP = 10;
    private static final int DEEP = 100;

    /** Something asked, and the numbers of the texts that answer it. */
    record Question(String words, Set<String> relevant) {}

    /** How good a ranking is: at its top, and in what it finds at all. */
    record Quality(double ndcg, double recall) {}

    /** The mean quality of rankings, one for each question, in their order. */
    Quality of(List<List<String>> rankings) {
        var ndcg = 0.0;
        var recall = 0.0;
        for (var place = 0; place < questions.size(); place++) {
            var relevant = questions.get(place).relevant();
            ndcg += ndcg(rankings.get(place), relevant);
            var found = rankings.get(place).stream().limit(DEEP).filter(relevant::contains);
            recall += (double) found.count() / relevant.size();
        }
        return new Quality(ndcg / questions.size(), recall / questions.size());
    }

    private static double ndcg(List<String> ranking, Set<String> relevant) {
        var gained = 0.0;
        var possible = 0.0;
        for (var rank = 0; rank < TOP; rank++) {
            var worth = 1 / (Math.log(rank + 2.0) / Math.log(2));
            possible += rank < relevant.size() ? worth : 0;
            gained += rank < ranking.size() && relevant.contains(ranking.get(rank)) ? worth : 0;
        }
        return gained / possible;
    }
}
