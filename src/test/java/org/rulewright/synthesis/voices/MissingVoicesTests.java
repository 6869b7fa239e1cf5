package org.rulewright.synthesis.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Page;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.DocumentId;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.voices.Turnout.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MissingVoicesTests {

    private static final Page PAGE = new Page(0, 500);

    @Autowired
    ApplicationContext portal;

    @Autowired
    MissingVoices voices;

    @Autowired
    Dockets dockets;

    Rulemaking earlier;
    Rulemaking rulemaking;

    @BeforeEach
    void open() {
        earlier = new Rulemaking(portal);
        rulemaking = new Rulemaking(portal);
    }

    private static NewVoice organisation(String name) {
        return new NewVoice(name, false, "ACADEMIA", "The impact assessment counts on it.", null, "");
    }

    private VoiceId expect(NewVoice voice) {
        return rulemaking.analyst(() -> voices.expect(rulemaking.docket().id(), voice));
    }

    private ExpectedVoice only() {
        var all = rulemaking.analyst(() -> voices.expected(rulemaking.docket().id()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> earlierNames() {
        return rulemaking.analyst(() -> voices.earlier(rulemaking.docket().id(), PAGE)).stream()
                .map(EarlierVoice::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Limpet & Whelk Company, Inc.|LIMPET AND WHELK",
                "Universität für Muscheln e.V.|Universitat fur Muscheln",
                "Société des Huîtres S.A.S.|societe des huitres sas",
                "Институт Моллюсков|ИНСТИТУТ МОЛЛЮСКОВ",
                "海洋研究所|海洋研究所",
                "Company Ltd|The company",
                "Whelk-Labs (Test)|Whelk Labs Test"
            })
    void knowsAnOrganisationHoweverItWritesItsName(String expected, String written) {
        expect(organisation(expected));
        assertThat(only().isMissing()).isTrue();

        var comment = rulemaking.from(written, "ACADEMIA", Stance.SUPPORT, "Here we are.");

        assertThat(only().isMissing()).isFalse();
        assertThat(only().arrived()).contains(new Arrived(1, comment.trackingNumber()));
    }

    @Test
    void takesNobodyForAnother() {
        expect(organisation("Limpet Works"));

        rulemaking.from("Limpet Works Union", "ACADEMIA", Stance.SUPPORT, "Not them.");
        var withdrawn = rulemaking.from("Limpet Works", "ACADEMIA", Stance.SUPPORT, "Them.");
        rulemaking.move(withdrawn, Status.WITHDRAWN);
        earlier.from("Limpet Works", "ACADEMIA", Stance.SUPPORT, "Elsewhere.");

        assertThat(only().isMissing()).isTrue();
    }

    @Test
    void countsSomebodyWhoseCommentWaitsAsCome() {
        expect(organisation("A shellfish importer"));

        rulemaking.comment(Status.WAITING, "Not yet public.");

        assertThat(only().isMissing()).isFalse();
    }

    @Test
    void findsNoKindByItsName() {
        expect(new NewVoice("Community laboratories", true, "", "They would need licences.", null, ""));

        rulemaking.from("Community laboratories", "ACADEMIA", Stance.SUPPORT, "We are.");
        assertThat(only().isMissing()).isTrue();

        var seen = only();
        rulemaking.analystDoes(() -> voices.settle(seen, "Three of them wrote as individuals."));
        assertThat(only().isMissing()).isFalse();
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> voices.settle(seen, "Nobody.")))
                .hasMessage("synthesis.refused.voice-changed");

        var settled = only();
        rulemaking.analystDoes(() -> voices.settle(settled, " "));
        assertThat(only().isMissing()).isTrue();
    }

    @Test
    void expectsNobodyTwiceOrWithoutAGround() {
        expect(organisation("Limpet Works, Inc."));

        assertThatThrownBy(() -> expect(organisation("LIMPET WORKS"))).hasMessage("synthesis.refused.voice-twice");
        assertThatThrownBy(() -> organisation(" ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new NewVoice("A", false, "", " ", null, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void namesTheDocumentThatExpectsThemButNoneOfAnotherDocket() {
        var own = dockets.documents(rulemaking.docket().id()).getFirst();
        var foreign = dockets.documents(earlier.docket().id()).getFirst();

        assertThatThrownBy(() -> expect(named(foreign.id()))).isInstanceOf(NotFound.class);
        expect(named(own.id()));

        assertThat(only().documentTitle()).isEqualTo("What it would cost");
    }

    private static NewVoice named(@Nullable DocumentId document) {
        return new NewVoice("Limpet Works", false, "", "Named there.", document, "");
    }

    @Test
    void notesWhenTheyWereAskedAndNoDayToCome() {
        var id = expect(organisation("Limpet Works"));

        rulemaking.analystDoes(() -> voices.asked(id, LocalDate.of(2022, 6, 1), "By telephone."));

        assertThat(only().askings()).containsExactly(new Asking(LocalDate.of(2022, 6, 1), "By telephone.", "analyst"));
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> voices.asked(id, LocalDate.of(9000, 1, 1), "")))
                .hasMessage("synthesis.refused.asked-later");

        rulemaking.analystDoes(() -> voices.remove(id));
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> voices.remove(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void remembersWhoCommentedInEarlierDocketsAndNotHere() {
        var name = "Cockle Institute " + rulemaking.docket().number();
        earlier.from(name, "ACADEMIA", Stance.SUPPORT, "Then.");
        earlier.from(name + " Inc", "ACADEMIA", Stance.SUPPORT, "Then again.");
        earlier.from(name + " of old", "ACADEMIA", Stance.SUPPORT, "Then.");
        var later = new Rulemaking(portal);
        later.from(name + " of tomorrow", "ACADEMIA", Stance.SUPPORT, "Later.");

        assertThat(earlierNames()).contains(name, name + " of old").doesNotContain(name + " of tomorrow");
        assertThat(rulemaking.analyst(() -> voices.earlier(rulemaking.docket().id(), PAGE)))
                .filteredOn(voice -> voice.name().equals(name))
                .containsExactly(new EarlierVoice(
                        name, "ACADEMIA", 1, 2, earlier.docket().number()));

        rulemaking.from(name.toUpperCase(Locale.ROOT), "ACADEMIA", Stance.SUPPORT, "Now.");
        expect(organisation(name + " of old"));

        assertThat(earlierNames()).doesNotContain(name, name + " of old");
    }

    @Test
    void setsCategoriesBesideEarlierDockets() {
        rulemaking.from("Limpet Works", "ACADEMIA", Stance.SUPPORT, "Here.");

        var turnout =
                rulemaking.analyst(() -> voices.turnout(rulemaking.docket().id()));

        assertThat(turnout).extracting(Turnout::category).containsExactly("ACADEMIA", "INDIVIDUAL");
        assertThat(turnout.getFirst().here()).isEqualTo(1);
        assertThat(turnout.getLast().verdict()).isEqualTo(Verdict.MISSING);
        assertThat(turnout.getLast().earlier()).isNotEmpty();
    }
}
