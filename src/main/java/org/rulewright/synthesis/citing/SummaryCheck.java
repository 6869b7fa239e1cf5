package org.rulewright.synthesis.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Filed;
import org.rulewright.synthesis.Response;

/** Holds the summary of an answer against the excerpts that are filed under its concern. */
public final class SummaryCheck {

    private final Filed filed;

    private SummaryCheck(Filed filed) {
        this.filed = filed;
    }

    /** The flaws of the concern's summary as it stands; none where nobody has written one. */
    public static List<Flaw> of(Chain chain, Concern concern) {
        var check = new SummaryCheck(chain.under(concern));
        return chain.response(concern).stream()
                .flatMap(response -> Summary.all(response.summary()).stream())
                .flatMap(sentence -> check.flaws(sentence).stream())
                .toList();
    }

    /** Whether it has to be known how many stand behind what the summary cites. */
    public static boolean needsSpeakers(Response response) {
        return claims(response).findAny().isPresent();
    }

    /** Whether it has to be known how many stand behind all that is filed under its concern. */
    public static boolean needsAll(Response response) {
        return claims(response).anyMatch(claim -> claim.quantity() instanceof Quantity.Share);
    }

    private static Stream<Claim> claims(Response response) {
        return Summary.all(response.summary()).stream()
                .flatMap(sentence -> HeldClaim.of(sentence).stream())
                .map(HeldClaim::claim);
    }

    private List<Flaw> flaws(CitedSentence sentence) {
        var words = sentence.words();
        var claims = HeldClaim.of(sentence);
        var cited = sentence.cited();
        if (cited.isEmpty()) {
            var isOfNobody = claims.stream().allMatch(held -> held.claim().isOfNobody());
            return isOfNobody && !claims.isEmpty() ? List.of() : List.of(new Flaw(Flaw.Kind.UNCITED, words, 0, 0));
        }
        var flaws = new ArrayList<Flaw>();
        var foreign = cited.stream()
                .filter(excerpt -> !filed.cited().containsKey(excerpt))
                .count();
        if (foreign > 0) {
            flaws.add(new Flaw(Flaw.Kind.FOREIGN, words, 0, foreign));
        }
        claims.stream()
                .flatMap(held -> held.contradiction(filed).stream())
                .map(it -> new Flaw(Flaw.Kind.MISCOUNTED, words, it.cited(), it.needed()))
                .forEach(flaws::add);
        return List.copyOf(flaws);
    }
}
