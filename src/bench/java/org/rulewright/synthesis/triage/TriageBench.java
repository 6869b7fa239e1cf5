package org.rulewright.synthesis.triage;

import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the list of triage, its filters and acts on all of it take in a docket of very many comments. */
@PortalTest
@Tag("bench")
@Tag("triage")
class TriageBench {

    private static final int COMMENTS = Integer.getInteger("bench.comments", 400_000);
    private static final int REPETITIONS = 5;
    private static final int ROWS = 50;
    private static final double A_QUICK_PAGE = 50;
    private static final double A_QUICK_COUNT = 500;
    private static final double A_PATIENT_MINUTE = 60;

    @Autowired
    TriageDesk desk;

    @Autowired
    TriageActs acts;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final Figures figures = new Figures("triage");

    @Test
    void holdsAtVeryManyComments() {
        var docket = aDocket().in(dockets, agencies).id();
        var reader = account("triage-bench");
        var other = account("triage-bench-other");
        fill(docket, reader);
        pages(docket, reader);
        acts(docket, List.of(reader, other));
        plan(
                "rising",
                "select comment_id from triage t where docket_id = " + docket.value()
                        + " and (tier, sinks, comment_id) > (1, -20600, 0) order by tier, sinks, comment_id limit 50");
        plan(
                "a rare category",
                "select comment_id from triage t where docket_id = " + docket.value()
                        + " and category = 'PATIENT' order by tier, sinks, comment_id limit 50");
        plan("count", "select count(*) from triage t where docket_id = " + docket.value() + " and not read");
        figures.write();
    }

    private void pages(DocketId docket, AccountId reader) {
        var all = TriageFilter.all(docket);
        for (var order : TriageOrder.values()) {
            page(order + " first", all, order);
        }
        page("copies among the longest", all.among(Among.CAMPAIGN), TriageOrder.LONGEST);
        page("additions", all.among(Among.OWN), TriageOrder.RISING);
        page("flagged", all.only(Only.FLAGGED), TriageOrder.RISING);
        page("unread with files", all.only(Only.UNREAD, Only.WITH_FILES), TriageOrder.RISING);
        page("mine, newest", all.assigned(new Assigned.To(reader)), TriageOrder.NEWEST);
        var rare = new TriageFilter(
                docket, Optional.of(Status.WITHHELD), "PATIENT", Among.ANY, new Assigned.ToAnybody(), 0, Set.of());
        page("rare and withheld", rare, TriageOrder.LONGEST);
        figures.atMost("count of all, ms", A_QUICK_COUNT, times(() -> desk.count(all)));
        figures.atMost("count of unread, ms", A_QUICK_COUNT, times(() -> desk.count(all.only(Only.UNREAD))));
    }

    private void page(String name, TriageFilter filter, TriageOrder order) {
        figures.atMost(
                "page: " + name.toLowerCase(Locale.ROOT) + ", ms",
                A_QUICK_PAGE,
                times(() -> desk.page(filter, order, Optional.empty(), ROWS)));
        var deep = jdbc.sql(
                        "select comment_id from triage where docket_id = :docket order by sinks offset :far limit 1")
                .param("docket", filter.docket().value())
                .param("far", COMMENTS * 3 / 4)
                .query(Long.class)
                .single();
        var key = analyst(() -> desk.row(filter.docket(), new CommentId(deep))).map(row -> row.key(order));
        figures.atMost(
                "page: " + name.toLowerCase(Locale.ROOT) + ", deep, ms",
                A_QUICK_PAGE,
                times(() -> desk.page(filter, order, key, ROWS)));
    }

    private void acts(DocketId docket, List<AccountId> people) {
        var all = new Selection.Matching(TriageFilter.all(docket));
        second(docket, "assign all", () -> acts.assign(all, Optional.of(people.getFirst())));
        second(docket, "undo", () -> acts.undo(docket));
        second(docket, "share out all", () -> acts.shareOut(all, people));
        second(docket, "mark all as read", () -> acts.read(all));
        second(docket, "mark all as unread", () -> acts.undo(docket));
    }

    /** Until all of it is done. */
    private void second(DocketId docket, String name, Supplier<?> act) {
        var millis = millis(() -> {
            var begun = act.get();
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> analyst(() -> acts.underway(docket)).isEmpty());
            return begun;
        });
        figures.atMost(name + ", s", A_PATIENT_MINUTE, List.of(millis / TimeUnit.SECONDS.toMillis(1)));
    }

    private List<Double> times(Supplier<?> work) {
        var times = new ArrayList<Double>();
        millis(work);
        for (var repetition = 0; repetition < REPETITIONS; repetition++) {
            times.add(millis(work));
        }
        return times;
    }

    private double millis(Supplier<?> work) {
        var start = System.nanoTime();
        analyst(work);
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private <T> T analyst(Supplier<T> work) {
        return OwnAuthority.as("triage-bench", Role.ANALYST, work);
    }

    private AccountId account(String name) {
        var account = new NewAccount(name, name, Role.ANALYST, "a-long-password", false);
        return OwnAuthority.as(Role.ADMIN, () -> accounts.put(account));
    }

    private void plan(String name, String sql) {
        IO.println(name);
        jdbc.sql("explain (analyze, buffers) " + sql).query(String.class).list().forEach(IO::println);
    }

    /** Most of them copies of twenty letters; a tenth with files; some read, given to somebody, flagged or withheld. */
    private void fill(DocketId docket, AccountId reader) {
        jdbc.sql("""
                insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category, country,
                                     stance, body, received, channel, late, sample, status, status_since)
                select :docket, 'TRIAGE-' || n, 'INDIVIDUAL', 'A name', '', case when n % 5000 = 0 then 'PATIENT' else 'OTHER' end,
                       '', 'OPPOSE', 'Words of comment ' || n, now() - n * interval '10 seconds', 'WEB', false, true,
                       case when n % 100 = 0 then 'WITHHELD' else 'PUBLISHED' end, now()
                from generate_series(1, :comments) n
                """)
                .param("docket", docket.value())
                .param("comments", COMMENTS)
                .update();
        jdbc.sql("""
                insert into triage (comment_id, docket_id, status, received, category, words, attachments, kind,
                                    novelty, own_words, sinks, read, assignee, flag)
                select id, docket_id, status, received, category, 20 + id * 7919 % 900,
                       case when id % 10 = 0 then 1 else 0 end,
                       case when id % 20 < 15 then 'SAME' when id % 50 = 17 then 'OWN' else 'ALONE' end,
                       case when id % 20 < 15 then 0 else 1 end, 20 + id * 7919 % 900,
                       -(extract(epoch from received)::double precision / 86400 + (id * 7919 % 900) / 90.0),
                       id % 20 = 3, case when id % 3 = 0 then :reader end, case when id % 1000 = 0 then 'Look' end
                from comment
                where docket_id = :docket
                """)
                .param("docket", docket.value())
                .param("reader", reader.value())
                .update();
        jdbc.sql("""
                insert into comment_reading (comment_id, docket_id, read)
                select comment_id, docket_id, now()
                from triage
                where docket_id = :docket
                  and read
                """).param("docket", docket.value()).update();
        jdbc.sql("analyze comment, triage, comment_reading").update();
    }
}
