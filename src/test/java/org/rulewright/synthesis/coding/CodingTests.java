package org.rulewright.synthesis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Status;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.outline.OutlineDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CodingTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    CodingSamples samples;

    @Autowired
    BlindCoding coding;

    @Autowired
    JdbcClient jdbc;

    Rulemaking rulemaking;
    ConcernId names;
    ConcernId costs;

    @BeforeEach
    void publishSome() {
        rulemaking = new Rulemaking(portal);
        for (var coder : List.of("ada", "ben")) {
            var account = new NewAccount("coder-" + coder, coder, Role.ANALYST, "a-long-password-" + coder, false);
            OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
        }
        names = rulemaking.concern("Plural names");
        costs = rulemaking.concern("Cost of licences");
        rulemaking.published("", "One plural.", "Two plurals.", "Three licences.", "Four licences.");
    }

    @Test
    void drawsExcerptsThatAnybodyCanDrawAgainFromTheSeed() {
        rulemaking.comment(Status.WAITING, "", "Not yet.");

        var sample = sample(draw(3));

        assertThat(sample.size()).isEqualTo(3);
        assertThat(sample.drawnOf()).isEqualTo(4);
        var again = jdbc.sql("""
                select quote
                from excerpt
                where docket_id = :docket and shown
                order by md5(:seed || ' ' || id)
                limit 3
                """)
                .param("docket", rulemaking.docket().id().value())
                .param("seed", Long.toString(sample.seed()))
                .query((row, _) -> row.getString("quote"))
                .list();
        assertThat(List.of(1, 2, 3))
                .extracting(number ->
                        as("ada", () -> coding.unit(sample.id(), number)).quote())
                .isEqualTo(again);
    }

    @Test
    void leadsEachCoderThroughTheSampleOnItsOwn() {
        var sample = draw(2);

        code("ada", sample, 1, names);

        assertThat(as("ada", () -> coding.next(sample)).orElseThrow().number()).isEqualTo(2);
        assertThat(as("ben", () -> coding.next(sample)).orElseThrow().number()).isEqualTo(1);
        code("ada", sample, 2);
        assertThat(as("ada", () -> coding.next(sample))).isEmpty();
    }

    @Test
    void showsNoCoderWhatAnotherOneOrTheFilingSays() {
        rulemaking.excerpts().stream()
                .map(Excerpt::id)
                .forEach(id -> rulemaking.analystDoes(
                        () -> portal.getBean(Workbench.class).file(id, names)));
        var sample = draw(4);
        code("ada", sample, 1, costs);

        assertThat(as("ben", () -> coding.unit(sample, 1)).own()).isEmpty();
        assertThat(as("ada", () -> coding.unit(sample, 1)).own()).contains(Set.of(costs));
        assertThatThrownBy(() -> as("ben", () -> samples.result(sample)))
                .isInstanceOf(Refusal.class)
                .hasMessage("synthesis.coding.refused.not-closed");
        assertThat(rulemaking.chain().filed().get(costs)).isNull();
    }

    @Test
    void measuresTheCodersAgainstEachOtherAndListsWhatTheyDisputeOnceItIsClosed() {
        var sample = draw(4);
        for (var number = 1; number <= 4; number++) {
            code("ada", sample, number, names);
            code("ben", sample, number, number == 3 ? costs : names);
        }
        code("ada", sample, 4);
        code("ben", sample, 4);

        close(sample);

        var result = as("ada", () -> samples.result(sample));
        assertThat(result.coders()).extracting(Coder::name).containsExactly("ada", "ben");
        assertThat(result.agreement().people()).singleElement().satisfies(pair -> {
            assertThat(pair.kappa().units()).isEqualTo(4);
            assertThat(pair.kappa().observed()).isEqualTo(0.75);
        });
        assertThat(result.disputed()).extracting(Coded::number).containsExactly(3);
        assertThat(result.excerpts()).hasSize(1);
        assertThat(result.agreement().machine()).hasSize(2);
    }

    @Test
    void findsThoseAgreedWhoFiledUnderAConcernAndUnderWhatItBecamePartOf() {
        var sample = draw(2);
        code("ada", sample, 1, names);
        merge(names, costs);
        assertThat(as("ada", () -> coding.unit(sample, 1)).own()).contains(Set.of(costs));
        code("ben", sample, 1, costs);

        close(sample);

        assertThat(as("ada", () -> samples.result(sample)).disputed()).isEmpty();
    }

    @Test
    void changesNoResultByWhatIsMergedLater() {
        var sample = draw(2);
        code("ada", sample, 1, names);
        code("ben", sample, 1, costs);
        close(sample);

        merge(names, costs);

        assertThat(as("ada", () -> samples.result(sample)).disputed()).hasSize(1);
    }

    @Test
    void countsWhatWasCodedOfAnExcerptWhoseMarkIsTakenBack() {
        var comment = rulemaking.published("Five plurals.");
        var workbench = portal.getBean(Workbench.class);
        var mark = rulemaking.analyst(() -> workbench.mark(comment, new Excerpt.Span(0, 4)));
        var sample = draw(5);
        for (var number = 1; number <= 5; number++) {
            code("ada", sample, number, names);
            code("ben", sample, number, costs);
        }
        close(sample);

        rulemaking.analystDoes(() -> workbench.unmark(mark));

        var result = as("ada", () -> samples.result(sample));
        assertThat(result.agreement().twice()).isEqualTo(5);
        assertThat(result.disputed()).hasSize(5);
        assertThat(result.excerpts()).hasSize(4);
        assertThat(result.sample().drawnSize()).isEqualTo(5);
    }

    @Test
    void letsTheMachineCodeAsIfTheExcerptWereNotFiledItself() {
        rulemaking.file(names, rulemaking.published("", "A plural, please.", "Plural forms."));
        rulemaking.file(costs, rulemaking.published("", "Licences, licences.", "Quetzal."));
        var sample = draw(500);
        code("ada", sample, 1, names);

        close(sample);

        var machine = jdbc.sql("""
                select e.quote || ': ' || coalesce(c.title, '') as choice
                from coding_unit u
                join excerpt e on e.id = u.excerpt_id
                left join concern c on c.id = u.machine_concern
                where u.sample_id = :sample
                """)
                .param("sample", sample.value())
                .query((row, _) -> row.getString("choice"))
                .list();
        assertThat(machine)
                .contains(
                        "One plural.: Plural names",
                        "Three licences.: Cost of licences",
                        "Plural forms.: Plural names",
                        "Quetzal.: ");
    }

    @Test
    void letsNobodyCodeAClosedSampleNorUnderForeignConcernsNorWhatIsNotInIt() {
        var sample = draw(2);
        var foreign = new Rulemaking(portal).concern("Elsewhere");

        assertThatThrownBy(() -> code("ada", sample, 1, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> code("ada", sample, 3, names)).isInstanceOf(NotFound.class);
        close(sample);
        assertThatThrownBy(() -> code("ada", sample, 1, names)).hasMessage("synthesis.coding.refused.closed");
        assertThatThrownBy(() -> close(sample)).hasMessage("synthesis.coding.refused.closed");
    }

    @Test
    void closesNoSampleWhileSomebodyIsCodingInIt() {
        var sample = draw(2);
        var closing = new Thread(() -> close(sample));

        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            code("ada", sample, 1, names);
            closing.start();
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
            assertThat(closing.isAlive()).as("waits").isTrue();
        });
        await().until(() -> !closing.isAlive());

        assertThat(sample(sample).isOpen()).isFalse();
    }

    @Test
    void drawsOneSampleAtATimeAndNoneOfTooFew() {
        draw(2);

        assertThatThrownBy(() -> draw(2)).hasMessage("synthesis.coding.refused.open");
        assertThatThrownBy(() -> draw(1)).hasMessage("synthesis.coding.refused.size");
        var empty = new Rulemaking(portal);
        assertThatThrownBy(() -> empty.analyst(() -> samples.draw(empty.docket().id(), 2)))
                .hasMessage("synthesis.coding.refused.few");
    }

    @Test
    void showsNoExcerptOfACommentThatIsPublicNoMore() {
        var comment = rulemaking.published("", "Five.");
        var sample = draw(5);

        rulemaking.move(comment, Status.WITHHELD);

        assertThat(sample(sample).size()).isEqualTo(4);
        for (var left = 4; left > 0; left--) {
            var unit = as("ada", () -> coding.next(sample)).orElseThrow();
            assertThat(unit.quote()).isNotEqualTo("Five.");
            code("ada", sample, unit.number());
        }
        assertThat(as("ada", () -> coding.next(sample))).isEmpty();
    }

    private void merge(ConcernId from, ConcernId into) {
        var concerns = portal.getBean(Concerns.class);
        rulemaking.analystDoes(
                () -> portal.getBean(OutlineDesk.class).merge(concerns.get(from), concerns.get(into), "The same."));
    }

    private SampleId draw(int size) {
        return rulemaking.as(
                Role.APPROVER, () -> samples.draw(rulemaking.docket().id(), size));
    }

    private CodingSample sample(SampleId id) {
        return rulemaking.analyst(() -> samples.get(id));
    }

    private void close(SampleId sample) {
        rulemaking.approverDoes(() -> samples.close(sample));
    }

    private void code(String coder, SampleId sample, int number, ConcernId... under) {
        as(coder, () -> {
            coding.code(sample, number, Set.of(under));
            return number;
        });
    }

    private static <T> T as(String coder, Supplier<T> work) {
        return OwnAuthority.as("coder-" + coder, Role.ANALYST, work);
    }
}
