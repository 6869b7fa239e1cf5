package org.rulewright.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rulewright.comment.Ledger;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ledger.PanelFinding;
import org.rulewright.synthesis.ledger.SignedRest;

/**
 * The published answers of a docket.
 *
 * @param answers in the order of the outline; empty before the answers are published
 * @param unsettled what was left when they were published, each with the reason that somebody signed
 * @param findings what members of the panel asked for, with what was answered
 */
public record AnswerBook(
        Docket docket,
        Categories categories,
        List<AnsweredConcern> answers,
        Ledger ledger,
        List<SignedRest> unsettled,
        List<PanelFinding> findings) {

    /** How many answers there are of each disposition; one without an answer is left out. */
    public Map<Disposition, Long> dispositions() {
        var counts = new EnumMap<Disposition, Long>(Disposition.class);
        answers.forEach(
                answer -> counts.merge(Objects.requireNonNull(answer.response().disposition()), 1L, Long::sum));
        return counts;
    }

    /** How many of the concerns changed the text. */
    public long changed() {
        return answers.stream().filter(answer -> !answer.changes().isEmpty()).count();
    }

    /** When the last of the answers was published. */
    public Optional<Instant> published() {
        return answers.stream()
                .flatMap(answer -> Optional.ofNullable(answer.response().publishedAt()).stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * The answers by the paragraphs that they changed or that commenters spoke about, in the order of the text; an
     * answer stands under each of its paragraphs, and under an empty label where it is about the whole rule.
     */
    public Map<String, List<AnsweredConcern>> byParagraph() {
        return new Paragraphs(answers).grouped();
    }
}
