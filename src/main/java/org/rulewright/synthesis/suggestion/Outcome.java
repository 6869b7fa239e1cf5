package org.rulewright.synthesis.suggestion;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.ruletext.suggestion.Rebased;
import org.rulewright.ruletext.suggestion.Trial;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Marks;

/**
 * What a sandbox would make of the newest text, and of the concerns.
 *
 * @param chosen the wordings in it, in the order in which they were chosen
 * @param concerns every concern that is more than a heading, in the order of the outline
 */
public record Outcome(Sandbox sandbox, List<Wording> chosen, Trial trial, List<ConcernFate> concerns) {
    /** Works it out; touches nothing. {@code marks} are those in the comments that ask for the wordings. */
    static Outcome of(Sandbox sandbox, SuggestionSheet sheet, Chain chain, Marks marks) {
        var chosen = sandbox.chosen().stream()
                .flatMap(point -> sheet.wording(point).stream())
                .distinct()
                .toList();
        var trial = Trial.of(chosen.stream().map(Wording::rebased).toList());
        var accepted = trial.results().stream()
                .flatMap(result -> result.accepted().stream())
                .toList();
        var fates = chain.concerns().stream()
                .filter(concern -> !chain.isHeading(concern))
                .map(concern -> fate(concern, under(concern, marks), sheet, accepted))
                .toList();
        return new Outcome(sandbox, chosen, trial, fates);
    }

    private static List<Excerpt> under(Concern concern, Marks marks) {
        return marks.excerpts().stream()
                .filter(excerpt -> marks.above(excerpt).contains(concern.id()))
                .toList();
    }

    private static ConcernFate fate(
            Concern concern, List<Excerpt> excerpts, SuggestionSheet sheet, List<Rebased> accepted) {
        var asked = sheet.wordings()
                .filter(wording -> excerpts.stream().anyMatch(excerpt -> isAskedIn(excerpt, wording)))
                .toList();
        var met = asked.stream()
                .filter(wording -> accepted.contains(wording.rebased())
                        || wording.rebased().state() == Rebased.State.ALREADY_THERE)
                .count();
        return new ConcernFate(concern, asked.size(), Math.toIntExact(met));
    }

    private static boolean isAskedIn(Excerpt excerpt, Wording wording) {
        return wording.supporters().stream().anyMatch(supporter -> supporter.isSourceOf(excerpt));
    }

    public Stream<ConcernFate> concerns(ConcernFate.Met met) {
        return concerns.stream().filter(fate -> fate.met() == met);
    }

    /** Whether the draft could take it over as it is. */
    public boolean isCarriable() {
        return !trial.results().isEmpty() && trial.leftOut().isEmpty();
    }
}
