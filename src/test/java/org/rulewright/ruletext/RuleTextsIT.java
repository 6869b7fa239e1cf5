package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class RuleTextsIT {
    private static final Instant MAY = Instant.parse("2022-05-23T12:00:00Z");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    RuleTexts texts;

    @Autowired
    Versions versions;

    @Autowired
    JdbcClient database;

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    DocketId docket = new DocketId(0);

    @BeforeEach
    void openADocket() {
        docket = new DocketExamples(agencies, dockets).open("TEXT-" + NUMBER.incrementAndGet());
    }

    @Test
    void keepsTheIdentityOfProvisionsThroughVersions() {
        var first = add("v1-in-force.md", MAY);
        var second = add("v2-proposed.md", MAY);

        var cholera = texts.text(first).labelled("(d)(4)").orElseThrow();

        assertThat(texts.text(second).find(cholera.lineage()))
                .hasValueSatisfying(now -> assertThat(now.label()).isEqualTo("(d)(5)"));
    }

    @Test
    void filesEveryChangeOfSubstance() {
        add("v1-in-force.md", MAY);
        var second = add("v2-proposed.md", MAY);
        var third = add("v3-final.md", MAY);

        var changes = texts.changes(second, third);

        assertThat(changes)
                .extracting(TextChange::label)
                .containsExactly("(c)", "(d)(4)", "(d)(5)", "(d)(8)", "(d)(12)", "(e)");
        assertThat(texts.change(changes.get(2).id()).kind()).isEqualTo(ChangeKind.REMOVED);
    }

    @Test
    void readsOneVersionAgainstAnyOther() {
        add("v1-in-force.md", MAY);
        add("v2-proposed.md", MAY);
        add("v3-final.md", MAY);

        assertThat(texts.comparison(docket, 2, 1).changes()).isEqualTo(5);
        assertThat(texts.comparison(docket, 3, 1).changes()).isEqualTo(7);
        assertThat(texts.comparison(docket, 3, 2).provisions())
                .filteredOn(ComparedProvision::isChanged)
                .noneMatch(changed -> changed.change() == null);
    }

    @Test
    void showsDraftsOnlyToThoseWhoWorkOnThem() {
        add("v1-in-force.md", MAY);
        var draft = add("v2-proposed.md", null);

        assertThat(texts.versions(docket)).hasSize(1);
        assertThat(as(Role.PANELIST, () -> texts.versions(docket))).hasSize(2);
        assertThat(catchThrowable(() -> texts.text(draft))).isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> texts.comparison(docket, 2, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void hidesTheProvisionsOfADraft() {
        var draft = add("v1-in-force.md", null);
        var provision = as(Role.ANALYST, () -> texts.text(draft)).provisions().getFirst();

        assertThat(catchThrowable(() -> texts.provision(provision.id()))).isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> texts.anchor(provision.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void letsNobodyElseAddAVersion() {
        var text = DocketExamples.version("v1-in-force.md", MAY);

        assertThat(catchThrowable(() -> versions.addVersion(docket, text)))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThat(catchThrowable(() -> as(Role.PANELIST, () -> versions.addVersion(docket, text))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void publishesADraftOnce() {
        var draft = add("v1-in-force.md", null);

        publish(draft);

        assertThat(texts.versions(docket)).singleElement().matches(RuleVersion::isPublished);
        assertThat(catchThrowable(() -> publish(draft))).isInstanceOf(Refusal.class);
    }

    @Test
    void letsNoStatementChangeAPublishedText() {
        var version = add("v1-in-force.md", MAY);

        assertThat(catchThrowable(() -> change("update provision set words = 'x' where version_id = :id", version)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is published");
        assertThat(catchThrowable(() -> change("delete from provision where version_id = :id", version)))
                .isInstanceOf(DataAccessException.class);
        assertThat(catchThrowable(() -> change("update rule_version set label = 'x' where id = :id", version)))
                .isInstanceOf(DataAccessException.class);
        assertThat(catchThrowable(() -> change("delete from rule_version where id = :id", version)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void carriesAnAnchorToTheFinalRule() {
        add("v1-in-force.md", MAY);
        var second = add("v2-proposed.md", MAY);
        var third = add("v3-final.md", MAY);
        var saxitoxin = texts.text(second).labelled("(d)(16)").orElseThrow();
        var anchor = texts.anchor(saxitoxin.id(), new Quotation("Saxitoxin", "", ";"));

        var carried = texts.carry(anchor, third);

        assertThat(carried.state()).isEqualTo(CarriedAnchor.State.MOVED);
        assertThat(carried.provision()).extracting(Provision::label).isEqualTo("(d)(15)");
    }

    private VersionId add(String file, @Nullable Instant published) {
        return as(Role.ANALYST, () -> versions.addVersion(docket, DocketExamples.version(file, published)));
    }

    private void publish(VersionId draft) {
        as(Role.APPROVER, () -> {
            versions.publish(draft);
            return draft;
        });
    }

    private void change(String statement, VersionId version) {
        database.sql(statement).param("id", version.value()).update();
    }

    private static <T> T as(Role role, Supplier<T> work) {
        return OwnAuthority.as(role, work);
    }
}
