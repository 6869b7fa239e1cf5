package org.rulewright.synthesis.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.rulewright.synthesis.Answers;
import org.rulewright.synthesis.Bearings;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.concern.CommonGround.Verdict;
import org.rulewright.synthesis.ledger.RestKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What staff say of an excerpt counts wherever sides and provisions do, and a mark in a point counts like the point. */
@PortalTest
class CorrectedExcerptsTests {

    private static final String LETTER = "We sell standards. A licence takes four months.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    ConcernSheets sheets;

    @Autowired
    Workbench workbench;

    @Autowired
    Bearings bearings;

    @Autowired
    Answers answers;

    @Autowired
    Clearing clearing;

    Rulemaking rulemaking;
    ConcernId concern;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry.", "Samples are free."),
                        List.of("All toxins are controlled under this entry.", "Samples are free."));
        concern = rulemaking.concern("Delay");
    }

    private ConcernSheet sheet() {
        return rulemaking.analyst(() -> sheets.sheet(concern));
    }

    private List<String> provisions() {
        return sheet().provisions().stream()
                .map(each -> each.label() + " " + each.comments())
                .toList();
    }

    private ExcerptId marked(Comment comment, Excerpt.Marked words) {
        return rulemaking.analyst(() -> {
            var id = workbench.mark(comment, words);
            workbench.file(id, concern);
            return id;
        });
    }

    private void say(ExcerptId excerpt, @Nullable Integer place, Stance stance) {
        rulemaking.analystDoes(() -> bearings.set(excerpt, place == null ? null : lineage(place), stance));
    }

    private LineageId lineage(int place) {
        return rulemaking
                .analyst(() -> bearings.provisions(rulemaking.docket().id()))
                .get(place)
                .lineage();
    }

    private ExcerptId letter(String category, Stance stance) {
        var comment = rulemaking.from("", category, stance, LETTER);
        return marked(comment, new Excerpt.Span(0, LETTER.length()));
    }

    @Test
    void countsTheSideThatStaffSayALetterTakes() {
        say(letter("INDUSTRY", Stance.SUPPORT), 1, Stance.OPPOSE);

        assertThat(sheet().voices().byCategory())
                .extracting(CategoryVoices::sides)
                .containsExactly(new Sides(0, 0, 1, 0));
        assertThat(provisions()).containsExactly("(2) 1");
    }

    @Test
    void goesByTheLetterWhereStaffSayOnlyThePlace() {
        say(letter("INDUSTRY", Stance.SUPPORT), 1, Stance.UNSTATED);

        assertThat(sheet().voices().all().sides()).isEqualTo(new Sides(1, 0, 0, 0));
        assertThat(provisions()).containsExactly("(2) 1");
    }

    @Test
    void takesTheWordOfStaffBeforeThatOfThePoint() {
        var point = NewPoint.saying(rulemaking.anchor(1, 0), Ask.KEEP, "Keep it.");
        rulemaking.file(concern, rulemaking.from("A", "ACADEMIA", Stance.OPPOSE, "", point));
        assertThat(sheet().voices().all().sides()).isEqualTo(new Sides(1, 0, 0, 0));
        assertThat(provisions()).containsExactly("(1) 1");

        say(rulemaking.under(concern).getFirst().id(), null, Stance.SUPPORT_WITH_CHANGES);

        assertThat(sheet().voices().all().sides()).isEqualTo(new Sides(0, 1, 0, 0));
        assertThat(provisions()).isEmpty();
    }

    @Test
    void readsAMarkInAPointAsThePoint() {
        var fact = Evidence.of(EvidenceKind.THRESHOLD, "1 mg", "Our own records");
        var point = NewPoint.saying(rulemaking.anchor(1, 1), Ask.REMOVE, "Drop it. It costs us a month.")
                .with(Arrays.asList(fact, Evidence.licences(40, "")));
        var comment = rulemaking.from("A", "INDUSTRY", Stance.SUPPORT, "", point);

        marked(comment, new Excerpt.Part(1, 0, 8));

        assertThat(sheet().voices().all().sides()).isEqualTo(new Sides(0, 0, 1, 0));
        assertThat(provisions()).containsExactly("(2) 1");
        assertThat(sheet().facts().of(EvidenceKind.THRESHOLD)).singleElement().satisfies(each -> {
            assertThat(each.evidence().value()).isEqualTo("1 mg");
            assertThat(each.comments()).isEqualTo(1);
        });
        assertThat(sheet().facts().licences()).isEqualTo(new LicenceCount(1, 40, 40, 40, 40));
    }

    @Test
    void takesTheWordOfStaffForAMarkInAPointToo() {
        var point = NewPoint.saying(rulemaking.anchor(1, 1), Ask.REMOVE, "Drop it. It costs us a month.");
        var comment = rulemaking.from("A", "INDUSTRY", Stance.OPPOSE, "", point);

        say(marked(comment, new Excerpt.Part(1, 0, 8)), 0, Stance.SUPPORT);

        assertThat(sheet().voices().all().sides()).isEqualTo(new Sides(1, 0, 0, 0));
        assertThat(provisions()).containsExactly("(1) 1");
    }

    @Test
    void countsWhoAsksToAgreeWithOthersAsWhoWantsChanges() {
        var point = NewPoint.saying(null, Ask.MULTILATERAL, "Agree on it with others first.");
        var comment = rulemaking.from("A", "INDUSTRY", Stance.OPPOSE, "", point);
        rulemaking.file(concern, comment);

        assertThat(sheet().voices().all().sides()).isEqualTo(new Sides(0, 1, 0, 0));
        assertThat(rulemaking.analyst(() -> bearings.of(comment)).values())
                .singleElement()
                .satisfies(bearing -> assertThat(bearing.stance()).isEqualTo(Stance.SUPPORT_WITH_CHANGES));
    }

    @Test
    void findsCommonGroundInWhatStaffSayOfLetters() {
        Stream.of("INDUSTRY", "ACADEMIA", "CIVIL").forEach(category -> {
            for (var number = 0; number < 3; number++) {
                var words = category + " " + number;
                var comment = rulemaking.from("", category, Stance.UNSTATED, words);
                say(marked(comment, new Excerpt.Span(0, words.length())), null, Stance.OPPOSE);
            }
        });

        var ground = sheet().voices().ground();

        assertThat(ground.verdict()).isEqualTo(Verdict.AGREE);
        assertThat(ground.shared()).contains(Side.AGAINST);
    }

    @Test
    void tellsEverybodyTheProvisionThatStaffSay() {
        var point = NewPoint.saying(rulemaking.anchor(1, 0), Ask.KEEP, "Keep it.");
        rulemaking.file(concern, rulemaking.from("A", "ACADEMIA", Stance.OPPOSE, "", point));
        say(rulemaking.under(concern).getFirst().id(), 1, Stance.SUPPORT);
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.NOTED, "", Set.of(), false));
        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));

        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.said().about()).containsExactly("(2)"));
    }

    @Test
    void expectsAChangeOfWordsOnWhichStaffSawALetterSpeak() {
        var other = new Rulemaking(portal);
        version(other, VersionKind.IN_FORCE, "A toxin is controlled.", "Samples are free.");
        version(other, VersionKind.PROPOSED, "All toxins are controlled.", "Samples are free.");
        version(other, VersionKind.FINAL, "All toxins are controlled.", "Samples are free of charge.");
        rulemaking = other;
        concern = other.concern("Samples");
        var comment = other.from(
                "A", "INDUSTRY", Stance.OPPOSE, LETTER, NewPoint.saying(other.anchor(2, 1), Ask.KEEP, "Keep it."));
        assertThat(other.balance().of(RestKind.UNFORESEEN)).isEmpty();

        var point = other.excerpts().stream()
                .filter(excerpt -> excerpt.place() instanceof Excerpt.Point)
                .findFirst()
                .orElseThrow();
        say(point.id(), 0, Stance.SUPPORT);
        assertThat(other.balance().of(RestKind.UNFORESEEN)).hasSize(1);

        say(marked(comment, new Excerpt.Span(0, LETTER.length())), 1, Stance.OPPOSE);
        assertThat(other.balance().of(RestKind.UNFORESEEN)).isEmpty();
    }

    private void version(Rulemaking of, VersionKind kind, String... words) {
        var all = List.of(words);
        var passages = all.stream()
                .map(text -> new Passage("(" + (all.indexOf(text) + 1) + ")", ProvisionKind.PARAGRAPH, 0, text))
                .toList();
        var version = new NewVersion(kind, "Text", LocalDate.EPOCH, "", "", "", Instant.EPOCH, passages);
        of.analyst(() -> portal.getBean(Versions.class).addVersion(of.docket().id(), version));
    }
}
