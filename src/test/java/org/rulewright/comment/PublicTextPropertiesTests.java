package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rulewright.comment.PublicText.Place;

class PublicTextPropertiesTests {

    private static final String LABEL = "[personal data]";
    private static final String CLAIM = "[confidential]";

    /** A text, redactions of it, and a label that stands in it already. */
    record Case(String original, List<Gap> claims, List<Redaction> redactions) {

        PublicText made() {
            return PublicText.of(original, claims, redactions);
        }

        /** Whether a redaction holds the sign here, or a half of it. */
        boolean isHidden(int at) {
            var start = Character.isLowSurrogate(original.charAt(at)) ? at - 1 : at;
            var end = Character.isHighSurrogate(original.charAt(start)) ? start + 2 : start + 1;
            return redactions.stream().anyMatch(one -> one.start() < end && start < one.end());
        }

        boolean isClaimed(int at) {
            return claims.stream().anyMatch(claim -> claim.start() <= at && at < claim.end());
        }
    }

    @Property(tries = 1000)
    void leavesNothingOfWhatIsRedacted(@ForAll("cases") Case one) {
        var left = new StringBuilder();
        for (var at = 0; at < one.original().length(); at++) {
            var sign = one.original().charAt(at);
            if (!one.isHidden(at) || one.isClaimed(at)) {
                left.append(sign);
            }
        }

        var bare = new StringBuilder();
        var from = 0;
        var made = one.made();
        for (var gap : made.gaps()) {
            if (gap.kind() == Gap.Kind.REDACTED) {
                bare.append(made.words(), from, gap.start());
                from = gap.end();
            }
        }
        bare.append(made.words().substring(from));

        assertThat(bare.toString().replaceAll("\\s", ""))
                .isEqualTo(left.toString().replaceAll("\\s", ""));
    }

    @Property(tries = 1000)
    void putsEveryGapWhereItsLabelStands(@ForAll("cases") Case one) {
        var made = one.made();

        for (var gap : made.gaps()) {
            var label = gap.kind() == Gap.Kind.REDACTED ? LABEL : CLAIM;
            assertThat(made.words().substring(gap.start(), gap.end())).isEqualTo(label);
        }
        assertThat(made.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.CONFIDENTIAL))
                .hasSameSizeAs(one.claims());
    }

    @Property(tries = 1000)
    void joinsWhatOverlapsOrTouches(@ForAll("cases") Case one) {
        var redactions = one.made().redactions();

        for (var place = 1; place < redactions.size(); place++) {
            var before = redactions.get(place - 1).end();
            var after = redactions.get(place).start();
            assertThat(before).isLessThanOrEqualTo(after);
            assertThat(before < after || one.isClaimed(before)).isTrue();
        }
    }

    @Property(tries = 1000)
    void givesTheOriginalBackToTheLetter(@ForAll("cases") Case one) {
        var made = one.made();

        assertThat(made.original()).isEqualTo(one.original());
        assertThat(PublicText.of(made.original(), one.claims(), List.of()).words())
                .isEqualTo(one.original());
    }

    @Property(tries = 1000)
    void saysTheSameWhenItsOwnRedactionsAreMadeAgain(@ForAll("cases") Case one) {
        var made = one.made();

        var again = PublicText.of(one.original(), one.claims(), made.redactions());

        assertThat(again.words()).isEqualTo(made.words());
        assertThat(again.gaps()).isEqualTo(made.gaps());
    }

    @Property(tries = 1000)
    void findsTheWayToThePublicTextAndBack(@ForAll("cases") Case one) {
        var made = one.made();
        var length = one.original().length();

        for (var start = 0; start < length; start++) {
            var there = made.toPublic(start, length);
            var back = made.toOriginal(there.start(), there.end());
            assertThat(back.start()).isLessThanOrEqualTo(start);
            assertThat(back.end()).isEqualTo(length);
            assertThat(there.end()).isEqualTo(made.words().length());
            assertThat(made.toPublic(back.start(), back.end())).isEqualTo(new Place(there.start(), there.end()));
        }
    }

    @Property(tries = 500)
    void neverHalvesASign(@ForAll("cases") Case one) {
        var words = one.made().words();

        assertThat(words.codePoints().filter(sign -> Character.getType(sign) == Character.SURROGATE))
                .isEmpty();
    }

    @Provide
    Arbitrary<Case> cases() {
        var words = Arbitraries.strings()
                .withChars("ab \n\u00e9")
                .ofMaxLength(12)
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("\uD83D\uDE00", parts));
        var spans = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 20))
                .as((start, length) -> new Redaction("body", start, start + length, "PERSONAL_DATA", LABEL))
                .list()
                .ofMaxSize(5);
        return Combinators.combine(words, words, spans, Arbitraries.of(true, false))
                .as((before, after, redactions, isClaimed) -> isClaimed
                        ? new Case(
                                before + CLAIM + after,
                                List.of(new Gap(
                                        "body",
                                        before.length(),
                                        before.length() + CLAIM.length(),
                                        Gap.Kind.CONFIDENTIAL,
                                        "TRADE_SECRET")),
                                redactions)
                        : new Case(before + after, List.of(), redactions));
    }
}
