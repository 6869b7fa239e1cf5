package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LineageDoubtsIT {
    private static final Instant MAY = Instant.parse("2022-05-23T12:00:00Z");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String BEFORE =
            "(a) Exports of ricin need a licence from the agency before they leave the country.\n\n(b) Fees are due monthly.";
    private static final String AFTER =
            "(a) Fees are due monthly.\n\n(b) No exporter may send ricin out of the country unless the agency gave a licence.";

    @Autowired
    LineageDoubts doubts;

    @Autowired
    RuleTexts texts;

    @Autowired
    Versions versions;

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    DocketId docket = new DocketId(0);

    @BeforeEach
    void openADocket() {
        docket = new DocketExamples(agencies, dockets).open("DOUBT-" + NUMBER.incrementAndGet());
        add(BEFORE, MAY);
    }

    @Test
    void correctsADraftAsStaffSay() {
        var draft = add(AFTER, null);
        var doubt = onlyDoubt(draft);

        answer(draft, doubt, Verdict.SAME);

        assertThat(open(draft)).isEmpty();
        assertThat(comparison().provisions())
                .extracting(ComparedProvision::mainKind)
                .doesNotContain(ChangeKind.INSERTED, ChangeKind.REMOVED);
        assertThat(comparison().provisions())
                .filteredOn(ComparedProvision::isChanged)
                .allMatch(changed -> changed.change() != null);
    }

    @Test
    void remembersTheAnswerWhenTheSameWordsComeAgain() {
        var draft = add(AFTER, null);
        answer(draft, onlyDoubt(draft), Verdict.SAME);
        var again = add(BEFORE, null);

        var third = add(AFTER, null);

        assertThat(open(again)).isEmpty();
        assertThat(open(third)).isEmpty();
    }

    @Test
    void leavesApartWhatStaffCallNew() {
        var draft = add(AFTER, null);

        answer(draft, onlyDoubt(draft), Verdict.NEW);

        assertThat(open(draft)).isEmpty();
        assertThat(comparison().provisions())
                .extracting(ComparedProvision::mainKind)
                .contains(ChangeKind.INSERTED, ChangeKind.REMOVED);
    }

    @Test
    void bindsPartsAsStaffSay() {
        var draft = add(AFTER, null);
        var doubt = onlyDoubt(draft);

        answer(draft, doubt, Verdict.MERGED);

        assertThat(as(Role.ANALYST, () -> texts.ties(docket, 1, 2)))
                .singleElement()
                .satisfies(tie -> assertThat(tie.from()).isEqualTo(doubt.then().lineage()));
    }

    @Test
    void refusesToTakeTwoProvisionsForOne() {
        var draft = add(AFTER, null);
        var doubt = onlyDoubt(draft);
        var fees = as(Role.ANALYST, () -> texts.text(draft)).provisions().getFirst();

        var attempt = catchThrowable(() -> as(Role.ANALYST, () -> {
            doubts.answer(draft, doubt.now().lineage(), fees.lineage(), Verdict.SAME);
            return draft;
        }));

        assertThat(attempt).isInstanceOf(Refusal.class).hasMessage("ruletext.lineage.refused.taken");
    }

    @Test
    void keepsAPublishedVersionAsItIs() {
        var published = add(AFTER, MAY);
        var doubt = onlyDoubt(published);

        assertThat(catchThrowable(() -> answer(published, doubt, Verdict.SAME))).isInstanceOf(Refusal.class);
        assertThat(open(published)).hasSize(1);
        var anchor = texts.anchor(doubt.then().id());
        assertThat(texts.carry(anchor, published).doubtful()).isTrue();
    }

    @Test
    void letsApproversReadAndNotAnswer() {
        var draft = add(AFTER, null);
        var doubt = onlyDoubt(draft);

        assertThat(as(Role.APPROVER, () -> doubts.open(draft))).hasSize(1);
        assertThat(catchThrowable(() -> as(Role.APPROVER, () -> {
                    doubts.answer(draft, doubt.now().lineage(), doubt.then().lineage(), Verdict.NEW);
                    return draft;
                })))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Comparison comparison() {
        return as(Role.ANALYST, () -> texts.comparison(docket, 2, 1));
    }

    private LineageDoubt onlyDoubt(VersionId version) {
        var open = open(version);
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private List<LineageDoubt> open(VersionId version) {
        return as(Role.ANALYST, () -> doubts.open(version));
    }

    private void answer(VersionId version, LineageDoubt doubt, Verdict verdict) {
        as(Role.ANALYST, () -> {
            doubts.answer(version, doubt.now().lineage(), doubt.then().lineage(), verdict);
            return version;
        });
    }

    private VersionId add(String markdown, @Nullable Instant published) {
        var passages = MarkdownText.parse(markdown).passages();
        var version = new NewVersion(
                VersionKind.PROPOSED, "Proposed", LocalDate.of(2022, 5, 23), "", "", "", published, passages);
        return as(Role.ANALYST, () -> versions.addVersion(docket, version));
    }

    private static <T> T as(Role role, Supplier<T> work) {
        return OwnAuthority.as(role, work);
    }
}
