package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.ruletext.TextChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class VanishedChangeTests {

    private static final String BEFORE = "A toxin is controlled under this entry.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Drafts drafts;

    Rulemaking rulemaking;
    ConcernId concern;
    TextChange promised;

    @BeforeEach
    void promiseAChange() {
        rulemaking = new Rulemaking(portal)
                .withDraft(
                        List.of(BEFORE, "Licences are needed."),
                        List.of("All toxins are controlled under this entry.", "Licences are needed for each export."));
        var comment = rulemaking.published("", "Name them in the plural.");
        concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        promised = rulemaking.chain().changes().getFirst();
        rulemaking.answer(
                concern,
                new ResponseDraft("One asked.", "Yes.", Disposition.ACCEPTED, "", Set.of(promised.id()), false));
    }

    @Test
    void reportsAPromiseWhoseChangeIsGone() {
        assertThat(rulemaking.chain().missing().unkept()).isEmpty();

        say(BEFORE);

        assertThat(rulemaking.chain().missing().unkept())
                .singleElement()
                .matches(unkept -> unkept.id().equals(concern));
    }

    @Test
    void reportsAPromiseOfTwoChangesOfWhichOneIsGone() {
        var both = rulemaking.chain().changes().stream().map(TextChange::id).collect(Collectors.toSet());
        rulemaking.answer(concern, new ResponseDraft("One asked.", "Yes.", Disposition.ACCEPTED, "", both, false));
        assertThat(rulemaking.chain().missing().unkept()).isEmpty();

        say(BEFORE);

        assertThat(rulemaking.chain().missing().unkept()).hasSize(1);
    }

    @Test
    void findsThePromiseKeptWhenTheChangeComesBack() {
        say(BEFORE);

        say("Every toxin is controlled under this entry.");

        assertThat(rulemaking.chain().missing().unkept()).isEmpty();
        assertThat(rulemaking.chain().changes().getFirst().id()).isEqualTo(promised.id());
    }

    @Test
    void keepsOtherWordsOfAnAnswerWhoseChangeIsGone() {
        say(BEFORE);

        rulemaking.answer(
                concern,
                new ResponseDraft("One asked.", "Not yet.", Disposition.ACCEPTED, "", Set.of(promised.id()), false));

        assertThat(rulemaking.chain().responses().get(concern))
                .extracting(Response::answer)
                .isEqualTo("Not yet.");
    }

    @Test
    void publishesNoReasonOfAChangeThatIsGone() {
        rulemaking.analystDoes(
                () -> drafts.giveReason(rulemaking.docket().id(), promised.id(), "The panel asked for it."));

        say(BEFORE);

        assertThat(ClearingSheet.of(rulemaking.docket().id(), rulemaking.chain(), _ -> Map.of(), List.of())
                        .reasons())
                .isEmpty();
    }

    private void say(String words) {
        rulemaking.reword(promised, words);
    }
}
