package org.rulewright.comment.web.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Category;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;

/**
 * What a program must know of a docket to comment on it.
 *
 * @param acceptsLate whether comments are taken in after the close, and marked
 * @param text the newest published text; null where there is none yet
 */
record DocketAnswer(
        String number,
        String title,
        String agency,
        boolean acceptsLate,
        List<Period> periods,
        List<Asked> questions,
        List<Kind> categories,
        @Nullable Text text) {

    /** When comments are taken in: from the one instant, up to but not including the other. */
    record Period(Instant opens, Instant closes, String zone) {

        static Period of(CommentPeriod period) {
            return new Period(period.opens(), period.closes(), period.zone().getId());
        }
    }

    /** A question, by its number. */
    record Asked(int number, String words, String about) {

        static Asked of(Question question) {
            return new Asked(question.number(), question.words(), question.about());
        }
    }

    /** A category, by its code. */
    record Kind(String code, String label) {

        static Kind of(Category category) {
            return new Kind(category.code(), category.label());
        }
    }

    /** A text with the addresses of its provisions in order. */
    record Text(int version, String label, List<String> provisions) {

        static Text of(RuleText text) {
            var version = text.version();
            return new Text(
                    version.number(),
                    version.label(),
                    text.provisions().stream()
                            .map(Provision::label)
                            .filter(label -> !label.isEmpty())
                            .toList());
        }
    }

    static DocketAnswer of(
            Docket docket, List<Question> questions, List<Category> categories, @Nullable RuleText text) {
        return new DocketAnswer(
                docket.number(),
                docket.title(),
                docket.agency().name(),
                docket.facts().acceptsLate(),
                docket.periods().stream().map(Period::of).toList(),
                questions.stream().map(Asked::of).toList(),
                categories.stream().map(Kind::of).toList(),
                text == null ? null : Text.of(text));
    }
}
