package org.rulewright.ruletext;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.drafting.ActDone;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.LoggedAct;
import org.rulewright.ruletext.drafting.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of a draft of its own that several people may write. */
@PortalTest
abstract class DraftingTest {

    static final AtomicInteger DOCKETS = new AtomicInteger();
    static final Instant MAY = Instant.parse("2022-05-23T04:00:00Z");

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

    RuleText text() {
        return analyst(() -> texts.text(draft));
    }

    Provision provision(String label) {
        return text().labelled(label).orElseThrow();
    }

    LineageId at(String label) {
        return provision(label).lineage();
    }

    ActDone act(DraftAct act, int seen) {
        return analyst(() -> drafting.act(draft, act, seen));
    }

    void undo(int last) {
        analyst(() -> drafting.undo(draft, last));
    }

    List<LoggedAct> desk() {
        return analyst(() -> desk.acts(draft, 100));
    }

    List<TextChange> changes() {
        return analyst(() -> texts.changes(before, draft));
    }

    static List<LineageId> lineages(RuleText text) {
        return text.provisions().stream().map(Provision::lineage).toList();
    }

    Map<LineageId, LineageId> ties() {
        return database
                .sql("select lineage_id, from_lineage_id from lineage_tie where version_id = :draft")
                .param("draft", draft.value())
                .query((row, _) -> Map.entry(new LineageId(row.getLong(1)), new LineageId(row.getLong(2))))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static <T> T analyst(Supplier<T> work) {
        return OwnAuthority.as(Role.ANALYST, work);
    }
}
