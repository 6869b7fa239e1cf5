package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.drafting.ActDone;
import org.rulewright.ruletext.drafting.Add;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.DraftAct.Renumber;
import org.rulewright.ruletext.drafting.DraftAct.Reword;
import org.rulewright.ruletext.drafting.DraftProvision;
import org.rulewright.ruletext.drafting.LoggedAct;
import org.rulewright.ruletext.drafting.Merge;
import org.rulewright.ruletext.drafting.Move;
import org.rulewright.ruletext.drafting.NewDraft;
import org.rulewright.ruletext.drafting.OpenProvision;
import org.rulewright.ruletext.drafting.Split;
import org.rulewright.ruletext.drafting.StaleDraft;
import org.rulewright.ruletext.drafting.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DraftingTests {
    private static final AtomicInteger DOCKETS = new AtomicInteger();
    private static final Instant MAY = Instant.parse("2022-05-23T04:00:00Z");

    @Autowired
    Drafting drafting;

    @Autowired
    DraftDesk desk;

    @Autowired
    Versions versions;

    @Autowired
    RuleTexts texts;

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    @Autowired
    JdbcClient database;

    DocketId docket;
    VersionId before;
    VersionId draft;

    @BeforeEach
    void beginADraft() {
        docket = new DocketExamples(agencies, dockets).open("DRAFT-" + DOCKETS.incrementAndGet());
        before = analyst(() -> versions.addVersion(docket, DocketExamples.version("v2-proposed.md", MAY)));
        draft = analyst(() -> drafting.begin(new NewDraft(before, VersionKind.STAFF_DRAFT, "Staff draft", "BIS")));
    }

    @Test
    void beginsWithTheSameProvisionsAndWords() {
        var copy = text();

        assertThat(copy.version().hash()).isEqualTo(texts.text(before).version().hash());
        assertThat(lineages(copy)).isEqualTo(lineages(texts.text(before)));
        assertThat(changes()).isEmpty();
    }

    @Test
    void changesAProvisionAndEverythingThatFollowsFromIt() {
        var hash = text().version().hash();

        var done = act(new Reword(at("(d)(16)"), "Saxitoxins;"), 0);

        assertThat(provision("(d)(16)").text()).isEqualTo("Saxitoxins;");
        assertThat(text().version().hash()).isNotEqualTo(hash);
        assertThat(open("(d)(16)").revision()).isEqualTo(done.revision());
        assertThat(changes()).extracting(TextChange::label).containsExactly("(d)(16)");
    }

    @Test
    void completesNumbersAgainWhenSomethingMovesOrIsRenumbered() {
        var added = act(new Add(at("(d)(4)"), Add.Where.UNDER, "(i)", ProvisionKind.PARAGRAPH, "Its subunits;"), 0);
        assertThat(provision("(d)(4)(i)").lineage()).isEqualTo(added.focus());

        act(new Move(added.focus(), Move.Direction.OUT), 1);
        act(new Renumber(at("(d)"), "(x)"), 2);

        assertThat(text().provisions()).extracting(Provision::label).contains("(x)(1)", "(x)(22)", "(x)(i)");
    }

    @Test
    void refusesWordsThatWouldOverwriteThoseOfSomebodyElse() {
        act(new Reword(at("(d)(16)"), "Theirs;"), 0);

        var refusal = catchThrowableOfType(StaleDraft.class, () -> act(new Reword(at("(d)(16)"), "Mine;"), 0));

        assertThat(refusal).hasMessage("ruletext.drafting.stale.words");
        assertThat(refusal.theirs()).map(DraftProvision::text).contains("Theirs;");
        assertThat(provision("(d)(16)").text()).isEqualTo("Theirs;");
        act(new Reword(at("(d)(16)"), "Mine;"), refusal.revision());
        assertThat(provision("(d)(16)").text()).isEqualTo("Mine;");
    }

    @Test
    void letsOneOfManyWriteWhoWriteAtTheSameMoment() {
        var place = at("(d)(16)");

        var written = IntStream.range(0, 8)
                .parallel()
                .mapToObj(writer -> catchThrowable(() -> act(new Reword(place, "Writer " + writer), 0)))
                .filter(Objects::isNull)
                .count();

        assertThat(written).isOne();
        assertThat(desk()).hasSize(1);
    }

    @Test
    void letsTwoPeopleWorkBesideEachOther() {
        act(new Reword(at("(d)(16)"), "Theirs;"), 0);

        act(new Reword(at("(d)(15)"), "Mine;"), 0);

        assertThat(provision("(d)(16)").text()).isEqualTo("Theirs;");
        assertThat(provision("(d)(15)").text()).isEqualTo("Mine;");
    }

    @Test
    void keepsTypingPossibleWhileSomebodyElseMovesTheProvision() {
        var moving = at("(d)(16)");
        act(new Move(moving, Move.Direction.UP), 0);

        act(new Reword(moving, "Saxitoxins;"), 0);

        assertThat(text().find(moving)).map(Provision::text).contains("Saxitoxins;");
    }

    @Test
    void refusesToChangeAnOutlineThatLooksDifferentByNow() {
        act(new Move(at("(d)(16)"), Move.Direction.UP), 0);

        assertThat(catchThrowable(() -> act(new Move(at("(d)(3)"), Move.Direction.UP), 0)))
                .isInstanceOf(StaleDraft.class)
                .hasMessage("ruletext.drafting.stale.outline");
    }

    @Test
    void refusesToDeleteOrMergeWordsThatNobodySaw() {
        act(new Reword(at("(d)(16)"), "Theirs;"), 0);

        assertThat(catchThrowable(() -> act(new Delete(at("(d)"), true), 0)))
                .isInstanceOf(StaleDraft.class)
                .hasMessage("ruletext.drafting.stale.beside");
        assertThat(catchThrowable(() -> act(new Merge(at("(d)(15)")), 0))).isInstanceOf(StaleDraft.class);
    }

    @Test
    void tellsWhoTypesInAProvisionThatIsGone() {
        var gone = at("(d)(16)");
        act(new Delete(gone, true), 0);

        var refusal = catchThrowableOfType(StaleDraft.class, () -> act(new Reword(gone, "Mine;"), 0));

        assertThat(refusal).hasMessage("ruletext.drafting.stale.gone");
        assertThat(refusal.theirs()).isEmpty();
    }

    @Test
    void notesWhereThePartsOfASplitAndAMergeCameFrom() {
        var whole = at("(c)");
        var first = at("(d)(1)");
        var second = at("(d)(2)");

        act(new Split(whole, provision("(c)").text().indexOf(';') + 1), 0);
        act(new Merge(first), 1);

        var part = text().provisions().get(provision("(c)").position() + 1).lineage();
        assertThat(ties()).containsExactlyInAnyOrderEntriesOf(Map.of(part, whole, first, second));
        assertThat(text().find(second)).isEmpty();
    }

    @Test
    void undoesActAfterActToTheLetter() {
        var hash = text().version().hash();
        act(new Split(at("(c)"), provision("(c)").text().indexOf(';') + 1), 0);
        act(new Merge(at("(d)(1)")), 1);
        act(new Delete(at("(d)"), true), 2);
        act(new Add(at("(e)"), Add.Where.AFTER, "(x)", ProvisionKind.NOTE, "A note."), 3);

        while (lastAct() > 0) {
            undo(lastAct());
        }

        assertThat(text().version().hash()).isEqualTo(hash);
        assertThat(lineages(text())).isEqualTo(lineages(texts.text(before)));
        assertThat(ties()).isEmpty();
        assertThat(changes()).isEmpty();
        assertThat(desk()).hasSize(4).allMatch(LoggedAct::undone);
    }

    @Test
    void undoesOnlyWhatTheCallerTakesForTheLastAct() {
        act(new Reword(at("(d)(16)"), "Mine;"), 0);
        act(new Reword(at("(d)(15)"), "Theirs;"), 1);

        assertThat(catchThrowable(() -> undo(1))).isInstanceOf(StaleDraft.class);

        assertThat(provision("(d)(16)").text()).isEqualTo("Mine;");
    }

    @Test
    void takesWordsTypedInOneSittingForOneAct() {
        act(new Reword(at("(d)(16)"), "Sax"), 0);
        act(new Reword(at("(d)(16)"), "Saxitoxins;"), 1);

        undo(2);

        assertThat(provision("(d)(16)").text()).isEqualTo("Saxitoxin;");
        assertThat(desk()).hasSize(1);
    }

    @Test
    void keepsTheIdOfAChangeThatStaysAndOfOneThatComesBack() {
        act(new Reword(at("(d)(16)"), "Saxitoxins;"), 0);
        var change = changes().getFirst().id();

        act(new Move(at("(d)(16)"), Move.Direction.UP), 1);
        act(new Reword(at("(d)(14)"), "Other;"), 2);
        assertThat(changes()).extracting(TextChange::id).contains(change);

        undo(3);
        undo(2);
        act(new Reword(at("(d)(16)"), "Saxitoxin;"), 5);
        assertThat(changes()).isEmpty();

        act(new Delete(at("(d)(16)"), true), 6);
        assertThat(changes())
                .extracting(TextChange::id, TextChange::kind)
                .containsExactly(tuple(change, ChangeKind.REMOVED));
    }

    @Test
    void keepsTheChangesOfTheDraftAfterItTrueToo() {
        var next = analyst(() -> drafting.begin(new NewDraft(draft, VersionKind.PANEL_DRAFT, "Panel draft", "")));

        act(new Reword(at("(d)(16)"), "Saxitoxins;"), 0);
        act(new Delete(at("(d)(1)"), true), 1);

        assertThat(analyst(() -> texts.changes(draft, next))).hasSize(2);
    }

    @Test
    void changesNothingThatIsPublicOrOvertaken() {
        var words = new Reword(at("(d)(16)"), "Saxitoxins;");
        assertThat(catchThrowable(() -> analyst(() -> drafting.act(before, words, 0))))
                .isInstanceOf(Refusal.class)
                .hasMessage("ruletext.refused.published");

        analyst(() -> versions.addVersion(docket, DocketExamples.version("v3-final.md", MAY)));

        assertThat(catchThrowable(() -> act(words, 0))).hasMessage("ruletext.drafting.refused.overtaken");
    }

    @Test
    void datesADraftWithTheDayOnWhichItBecomesPublic() {
        database.sql("update rule_version set dated = '2001-01-01' where id = :id")
                .param("id", draft.value())
                .update();

        OwnAuthority.as(Role.ANALYST, () -> {
            versions.publish(draft);
            return draft;
        });

        assertThat(text().version().dated()).isAfter("2020-01-01");
        assertThat(catchThrowable(() -> act(new Reword(at("(d)(16)"), "x"), 0)))
                .hasMessage("ruletext.refused.published");
    }

    @Test
    void showsWhoElseHasTheDraftOpenUntilTheyLeave() {
        analyst(() -> desk.look(draft, new Visit("one", at("(d)(4)"))));

        var seen = analyst(() -> desk.look(draft, new Visit("two", null)));

        assertThat(seen.others()).singleElement().matches(other -> other.label().equals("(d)(4)"));
        OwnAuthority.as(Role.ANALYST, () -> {
            desk.leave(draft, "one");
            return draft;
        });
        assertThat(analyst(() -> desk.look(draft, new Visit("two", null))).others())
                .isEmpty();
    }

    @Test
    void letsNobodyElseDraft() {
        var words = new Reword(at("(d)(16)"), "Saxitoxins;");

        for (var role : List.of(Role.APPROVER, Role.PANELIST, Role.MODERATOR)) {
            assertThat(catchThrowable(() -> OwnAuthority.as(role, () -> drafting.act(draft, words, 0))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private RuleText text() {
        return analyst(() -> texts.text(draft));
    }

    private Provision provision(String label) {
        return text().labelled(label).orElseThrow();
    }

    private LineageId at(String label) {
        return provision(label).lineage();
    }

    private OpenProvision open(String label) {
        return analyst(() -> desk.open(draft, at(label))).orElseThrow();
    }

    private ActDone act(DraftAct act, int seen) {
        return analyst(() -> drafting.act(draft, act, seen));
    }

    private void undo(int last) {
        analyst(() -> drafting.undo(draft, last));
    }

    private List<LoggedAct> desk() {
        return analyst(() -> desk.acts(draft, 100));
    }

    private int lastAct() {
        return desk().stream()
                .filter(act -> !act.undone())
                .mapToInt(LoggedAct::revision)
                .max()
                .orElse(0);
    }

    private List<TextChange> changes() {
        return analyst(() -> texts.changes(before, draft));
    }

    private static List<LineageId> lineages(RuleText text) {
        return text.provisions().stream().map(Provision::lineage).toList();
    }

    private Map<LineageId, LineageId> ties() {
        return database
                .sql("select lineage_id, from_lineage_id from lineage_tie where version_id = :draft")
                .param("draft", draft.value())
                .query((row, _) -> Map.entry(new LineageId(row.getLong(1)), new LineageId(row.getLong(2))))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> T analyst(Supplier<T> work) {
        return OwnAuthority.as(Role.ANALYST, work);
    }
}
