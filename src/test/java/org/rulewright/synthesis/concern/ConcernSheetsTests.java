package org.rulewright.synthesis.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.concern.CommonGround.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ConcernSheetsTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    ConcernSheets sheets;

    @Autowired
    Concerns concerns;

    Rulemaking rulemaking;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
    }

    private static NewPoint point(Ask ask, String words, Evidence... facts) {
        return NewPoint.saying(null, ask, words).with(Arrays.asList(facts));
    }

    private ConcernSheet sheet(ConcernId concern) {
        return rulemaking.analyst(() -> sheets.sheet(concern));
    }

    @Test
    void countsWhoSpeaksByCategoryAndOnWhichSide() {
        var concern = rulemaking.concern("Scope");
        rulemaking.file(
                concern,
                rulemaking.from("Limpet Works", "INDUSTRY", Stance.OPPOSE, "", point(Ask.REMOVE, "Drop it.")),
                rulemaking.from("LIMPET WORKS", "INDUSTRY", Stance.OPPOSE, "", point(Ask.KEEP, "Keep the rest.")),
                rulemaking.from("Whelk Labs", "INDUSTRY", Stance.OPPOSE, "", point(Ask.OTHER, "We object to it.")),
                rulemaking.from(
                        "",
                        "ACADEMIA",
                        Stance.SUPPORT,
                        "",
                        point(Ask.CLARIFY_SCOPE, "What is a toxin?"),
                        point(Ask.OTHER, "It is unclear.")));

        var voices = sheet(concern).voices();

        assertThat(voices.all().excerpts()).isEqualTo(5);
        assertThat(voices.all().size()).isEqualTo(new CampaignSize(4, 4, 2, 4));
        assertThat(voices.byCategory()).extracting(CategoryVoices::category).containsExactly("INDUSTRY", "ACADEMIA");
        assertThat(voices.byCategory().getFirst().sides()).isEqualTo(new Sides(0, 1, 1, 0));
        assertThat(voices.byCategory().getLast().sides()).isEqualTo(new Sides(0, 1, 0, 0));
        assertThat(voices.all().sides()).isEqualTo(new Sides(0, 2, 1, 0));
    }

    @Test
    void countsALetterOfManyAsOneVoiceAndItsCopiesBeside() {
        var concern = rulemaking.concern("Scope");
        var letter = "Keep the control on these toxins as it was proposed, for the sake of the harbour.";
        var first = rulemaking.from("", "INDIVIDUAL", Stance.SUPPORT, "", point(Ask.KEEP, letter));
        var second =
                rulemaking.from("", "INDIVIDUAL", Stance.SUPPORT, "", point(Ask.KEEP, letter.toUpperCase(Locale.ROOT)));
        rulemaking.from("", "INDIVIDUAL", Stance.SUPPORT, "", point(Ask.KEEP, letter));
        rulemaking.file(concern, first, second);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sheet(concern).copies()).isEqualTo(new CampaignSize(1, 1, 0, 1)));
        assertThat(sheet(concern).voices().all().size()).isEqualTo(new CampaignSize(2, 2, 0, 1));
        assertThat(sheet(concern).voices().all().sides()).isEqualTo(new Sides(1, 0, 0, 0));
    }

    @Test
    void countsNobodyWhoseCommentIsPublicNoMore() {
        var concern = rulemaking.concern("Scope");
        var comment = rulemaking.from(
                "Limpet Works",
                "INDUSTRY",
                Stance.OPPOSE,
                "",
                point(Ask.REMOVE, "Drop it.", Evidence.of(EvidenceKind.THRESHOLD, "1 mg", "")));
        rulemaking.file(concern, comment);

        rulemaking.move(comment, Status.WITHHELD);

        assertThat(sheet(concern).voices()).isEqualTo(ConcernVoices.NONE);
        assertThat(sheet(concern).facts().isEmpty()).isTrue();
    }

    @Test
    void setsThresholdsSideBySideWhateverUnitTheyAreWrittenIn() {
        var concern = rulemaking.concern("Threshold");
        var own = Evidence.of(EvidenceKind.THRESHOLD, "1 mg", "Our own records");
        var same = Evidence.of(EvidenceKind.THRESHOLD, "1000 µg", "");
        var higher = Evidence.of(EvidenceKind.THRESHOLD, "0.1 g", "");
        var none = Evidence.of(EvidenceKind.THRESHOLD, "none at all", "");
        rulemaking.file(
                concern,
                rulemaking.from("A", "INDUSTRY", Stance.OPPOSE, "", point(Ask.OTHER, "One.", own, higher)),
                rulemaking.from("B", "ACADEMIA", Stance.OPPOSE, "", point(Ask.OTHER, "Two.", own, own)),
                rulemaking.from("C", "ACADEMIA", Stance.OPPOSE, "", point(Ask.OTHER, "Three.", same, none)));

        var scales = sheet(concern).facts().thresholds();

        assertThat(scales).hasSize(2);
        assertThat(scales.getFirst().unit()).isEqualTo("g");
        assertThat(scales.getFirst().thresholds())
                .extracting(threshold -> threshold.written() + " x" + threshold.comments())
                .containsExactly("1 mg x3", "0.1 g x1");
        assertThat(scales.getFirst().thresholds().getFirst().tellers())
                .extracting(teller -> teller.name() + " " + teller.source())
                .containsExactly("A Our own records", "B Our own records", "C ");
        assertThat(scales.getLast().isMeasured()).isFalse();
    }

    @Test
    void listsForeignSourcesAndWhatLicencesItWouldTake() {
        var concern = rulemaking.concern("Foreign availability");
        var made = Evidence.available("Saxitoxin standard", "Example Maker", "Canada", "Catalogue");
        rulemaking.file(
                concern,
                rulemaking.from("A", "INDUSTRY", Stance.OPPOSE, "", point(Ask.OTHER, "One.", made)),
                rulemaking.from(
                        "B", "INDUSTRY", Stance.OPPOSE, "", point(Ask.OTHER, "Two.", made, Evidence.licences(40, ""))),
                rulemaking.from("C", "INDUSTRY", Stance.OPPOSE, "", point(Ask.OTHER, "3.", Evidence.licences(2, ""))));

        var facts = sheet(concern).facts();

        assertThat(facts.of(EvidenceKind.FOREIGN_AVAILABILITY)).singleElement().satisfies(fact -> {
            assertThat(fact.evidence()).isEqualTo(made);
            assertThat(fact.comments()).isEqualTo(2);
        });
        assertThat(facts.licences()).isEqualTo(new LicenceCount(2, 2, 2, 40, 42));
    }

    @Test
    void namesTheProvisionsThatItTouches() {
        rulemaking.withTexts(
                List.of("A toxin is controlled under this entry.", "Samples are free."),
                List.of("All toxins are controlled under this entry.", "Samples are free."));
        var concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, rulemaking.suggesting("INDUSTRY", 1, "Samples are free of charge."));
        var change = rulemaking.chain().changes().getFirst().id();
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(change), false));

        assertThat(sheet(concern).provisions())
                .extracting(each -> each.label() + " " + each.comments() + " " + each.isChanged())
                .containsExactly("(2) 1 false", "(1) 0 true");
    }

    @Test
    void tellsWhatThePanelHoldsOnThem() {
        rulemaking.withTexts(List.of("Samples are free."), List.of("Samples are free of charge."));
        var concern = rulemaking.concern("Samples");
        rulemaking.file(concern, rulemaking.suggesting("ACADEMIA", 0, "Samples are free for all."));
        var lineage = sheet(concern).provisions().getFirst().lineage();

        rulemaking.blocked(lineage, "Charge for them.");

        assertThat(sheet(concern).provisions())
                .singleElement()
                .satisfies(provision -> assertThat(provision.positions())
                        .extracting(position -> position.memberLabel() + " " + position.stance())
                        .containsExactly("Member 1 BLOCKING"));
    }

    @Test
    void remembersWhatWasAnsweredToTheLikeInAnEarlierDocket() {
        var earlier = new Rulemaking(portal);
        var answered = earlier.concern("Reference standards of saxitoxin for laboratories");
        earlier.answer(answered, new ResponseDraft("", "They are free.", Disposition.ACCEPTED, "", Set.of(), true));
        var drafted = new Rulemaking(portal);
        drafted.concern("Reference standards of saxitoxin for laboratories");
        earlier.signForTheRest("As far as we came.");
        earlier.approverDoes(
                () -> portal.getBean(Clearing.class).publish(earlier.docket().id()));

        var same = rulemaking.concern("Laboratory reference standards, saxitoxin");
        var other = rulemaking.concern("Saxitoxin and nothing else that anybody said");

        assertThat(sheet(same).earlier()).anySatisfy(answer -> {
            assertThat(answer.docket().number()).isEqualTo(earlier.docket().number());
            assertThat(answer.concern().id()).isEqualTo(answered);
            assertThat(answer.response().disposition()).isEqualTo(Disposition.ACCEPTED);
        });
        assertThat(sheet(same).earlier()).allMatch(answer -> answer.response().isPublished());
        assertThat(sheet(other).earlier())
                .noneMatch(answer -> answer.concern().id().equals(answered));
    }

    @Test
    void comparesTheConcernsOfADocket() {
        var agreed = rulemaking.concern("Agreed");
        var silent = rulemaking.concern("Silent");
        for (var name : List.of("A", "B", "C")) {
            for (var category : List.of("INDUSTRY", "ACADEMIA")) {
                rulemaking.file(
                        agreed,
                        rulemaking.from(
                                category + name, category, Stance.OPPOSE, "", point(Ask.SUNSET_REVIEW, "Review it.")));
            }
        }

        var compared =
                rulemaking.analyst(() -> sheets.compared(rulemaking.docket().id()));

        assertThat(compared).extracting(each -> each.concern().id()).containsExactly(agreed, silent);
        assertThat(compared)
                .extracting(each -> each.voices().ground().verdict())
                .containsExactly(Verdict.AGREE, Verdict.UNHEARD);
        assertThat(compared.getFirst().voices().ground().shared()).contains(Side.CHANGES);
    }

    @Test
    void tellsNobodyOutsideAndKnowsNoConcernThatIsNotThere() {
        assertThatThrownBy(() -> sheet(new ConcernId(Long.MAX_VALUE))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.sheet(new ConcernId(1))).isNotInstanceOf(NotFound.class);
    }
}
