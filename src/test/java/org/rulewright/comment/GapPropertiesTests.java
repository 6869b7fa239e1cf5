package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ClaimGround;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Owner;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PartKind;
import org.rulewright.confidential.PartState;

class GapPropertiesTests {

    @Property(tries = 300)
    void everyGapHoldsExactlyTheLabelOfItsPart(@ForAll("texts") List<String> texts, @ForAll String summary) {
        var parts = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> part(number, number % 2 == 0 ? shortened(summary) : ""))
                .toList();
        var places = new LinkedHashMap<String, String>();
        places.put("name", parts.getFirst().label());
        for (var place = 1; place <= texts.size(); place++) {
            places.put("points." + place + ".words", labelled(texts.get(place - 1), parts));
        }

        var gaps = Labels.in(places, parts);

        assertThat(gaps).allSatisfy(gap -> {
            var held = places.getOrDefault(gap.place(), "").substring(gap.start(), gap.end());
            assertThat(parts).extracting(ConfidentialPart::label).contains(held);
        });
        var labels = places.values().stream()
                .skip(1)
                .mapToInt(text -> parts.stream()
                        .mapToInt(part ->
                                (text.length() - text.replace(part.label(), "").length())
                                        / part.label().length())
                        .sum())
                .sum();
        assertThat(gaps).hasSize(labels);
    }

    private static String labelled(String text, List<ConfidentialPart> parts) {
        return parts.stream()
                .reduce(text, (done, part) -> done.replace("#" + part.number() + ";", part.label()), (one, _) -> one);
    }

    private static String shortened(String summary) {
        return summary.substring(0, Math.min(summary.length(), Claim.MOST_SUMMARY));
    }

    private static ConfidentialPart part(int number, String summary) {
        return new ConfidentialPart(
                new PartId(number),
                Owner.of("comment", 1),
                "",
                PartKind.WORDS,
                number,
                "body",
                new Claim(ClaimGround.BUSINESS, "", summary),
                false,
                new ConfidentialPart.Standing(PartState.CLAIMED, "", Instant.EPOCH, null));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("#1;", "#2;", "#11;", "#12;", "[", "]", "[confidential 1", "toxin", " ", "𝛽", "\n")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words))
                .list()
                .ofMaxSize(4);
    }
}
