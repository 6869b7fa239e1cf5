package org.rulewright.ruletext.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.DocketExamples;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ImportsIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEXT = """
            ---
            title: Fish
            ---

            # § 7.1 Scope

            (a) To fish;

            (b) To shellfish. (1) Oysters;
            """;

    @Autowired
    Imports imports;

    @Autowired
    RuleTexts texts;

    @Autowired
    JdbcClient database;

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    DocketId docket = new DocketId(0);

    @BeforeEach
    void openADocket() {
        docket = new DocketExamples(agencies, dockets).open("INTAKE-" + NUMBER.incrementAndGet());
    }

    @Test
    void keepsAnImportUntilItIsSaved() {
        var id = begin();

        var pending = as(() -> imports.get(id));

        assertThat(pending.text().passages())
                .extracting(Passage::label)
                .containsExactly("§ 7.1", "§ 7.1(a)", "§ 7.1(b)");
        assertThat(as(() -> imports.waiting(docket))).hasSize(1);
        assertThat(as(() -> texts.versions(docket))).isEmpty();
    }

    @Test
    void putsRightWhatWasMisunderstood() {
        var id = begin();

        correct(id, 0, new Correction.Split(2, 14));
        correct(id, 1, new Correction.Shift(3, 1));
        var text = correct(id, 2, new Correction.Rewrite(1, "(a)", ProvisionKind.DEFINITION, "“Fish” means fish;"))
                .text();

        assertThat(text.passages())
                .extracting(Passage::label)
                .containsExactly("§ 7.1", "§ 7.1(a)", "§ 7.1(b)", "§ 7.1(b)(1)");
        assertThat(text.passages().get(1).kind()).isEqualTo(ProvisionKind.DEFINITION);
        assertThat(text.passages().getLast().text()).isEqualTo("Oysters;");
    }

    @Test
    void leavesOutOnlyWithAReason() {
        var id = begin();

        var refused = catchThrowableOfType(Refusal.class, () -> correct(id, 0, new Correction.LeaveOut(1, false, " ")));
        var left = correct(id, 0, new Correction.LeaveOut(1, false, "Repealed")).text();
        var back = correct(id, 1, new Correction.Place(1)).text();

        assertThat(refused.key()).isEqualTo("ruletext.intake.refused.no-reason");
        assertThat(left.unplaced().getLast().text()).isEqualTo("(a) To fish;");
        assertThat(back.passages()).extracting(Passage::label).containsExactly("§ 7.1", "§ 7.1(a)", "§ 7.1(b)");
    }

    @Test
    void overwritesNobody() {
        var id = begin();
        correct(id, 0, new Correction.Join(2));

        var refused = catchThrowableOfType(Refusal.class, () -> correct(id, 0, new Correction.Shift(1, 1)));

        assertThat(refused.key()).isEqualTo("ruletext.intake.refused.changed");
    }

    @Test
    void savesTheNextVersionWithWhatHasNoPlace() {
        var id = begin();
        var facts = new VersionFacts(
                VersionKind.PROPOSED, "Proposed", LocalDate.of(2026, 2, 1), "Agency", "fish.md", "", true);

        as(() -> {
            imports.describe(id, facts);
            return imports.save(id, 0);
        });

        var version = texts.versions(docket).getFirst();
        assertThat(version.isPublished()).isTrue();
        assertThat(texts.text(version.id()).provisions())
                .extracting(Provision::label)
                .containsExactly("§ 7.1", "§ 7.1(a)", "§ 7.1(b)");
        assertThat(database.sql("select words from unplaced_text where version_id = :id")
                        .param("id", version.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("title: Fish");
        assertThat(catchThrowable(() -> as(() -> imports.get(id)))).isInstanceOf(NotFound.class);
    }

    @Test
    void savesNothingWithoutKindNameAndDate() {
        var id = begin();

        var refused = catchThrowableOfType(Refusal.class, () -> as(() -> imports.save(id, 0)));

        assertThat(refused.key()).isEqualTo("ruletext.intake.refused.facts");
        assertThat(as(() -> imports.get(id)).text().passages()).hasSize(3);
    }

    @Test
    void letsNobodyElseImport() {
        var attempt = catchThrowable(() ->
                OwnAuthority.as(Role.PANELIST, () -> imports.begin(docket, "", TEXT.getBytes(StandardCharsets.UTF_8))));

        assertThat(attempt).isInstanceOf(AccessDeniedException.class);
    }

    private ImportId begin() {
        return as(() -> imports.begin(docket, "fish.md", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    private TextImport correct(ImportId id, int revision, Correction correction) {
        return as(() -> imports.correct(id, revision, correction));
    }

    private static <T> T as(Supplier<T> work) {
        return OwnAuthority.as(Role.ANALYST, work);
    }
}
