package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.comment.Comment;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the desk takes to lay itself out where very many excerpts are filed, and the public answers afterwards. */
@PortalTest
@Tag("bench")
@Tag("desk")
class DeskBench {

    private static final int EXCERPTS = Integer.getInteger("bench.comments", 400_000);
    private static final int CONCERNS = 100;
    private static final int REPETITIONS = 5;
    private static final double A_SECOND = 1_000;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Workbench workbench;

    @Autowired
    LedgerDesk ledger;

    @Autowired
    Clearing clearing;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient jdbc;

    private final Figures figures = new Figures("desk");

    @Test
    void holdsAtVeryManyExcerpts() {
        var rulemaking = new Rulemaking(portal)
                .withTexts(List.of("A toxin is controlled."), List.of("All toxins are controlled."));
        var comment = rulemaking.published("", "Name them in the plural.");
        var concerns = new ArrayList<ConcernId>();
        for (var number = 0; number < CONCERNS; number++) {
            concerns.add(rulemaking.concern("Concern " + number));
        }
        fill(rulemaking, comment);
        var docket = rulemaking.docket().id();
        var change = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concerns.getFirst(), new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", change, false));
        var concern = rulemaking.chain().concern(concerns.getFirst()).orElseThrow();

        time("the chain", rulemaking, () -> workbench.chain(docket));
        time("the balance", rulemaking, () -> ledger.balance(docket));
        time("a comment's marks", rulemaking, () -> workbench.marks(List.of(comment.id())));
        time("a page of a concern", rulemaking, () -> workbench.under(concern, ExcerptId.NONE, 50));
        time("concerns that share", rulemaking, () -> workbench.sharing(concern.id()));
        time("the clearing sheet", rulemaking, () -> clearing.sheet(docket));
        rulemaking.signForTheRest("A benchmark.");
        rulemaking.approverDoes(() -> clearing.publish(docket));
        time("the public answers", rulemaking, () -> answers.published(docket));
        time("what became of a comment", rulemaking, () -> answers.ofComment(comment.id()));
        figures.write();
    }

    private void time(String what, Rulemaking rulemaking, Supplier<?> work) {
        var times = new ArrayList<Double>();
        for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
            var start = System.nanoTime();
            rulemaking.analyst(work::get);
            if (repetition > 0) {
                times.add((System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
        figures.atMost(what + ", ms", A_SECOND, times);
    }

    /** A comment for each excerpt; half of all under the first concern, the rest under the others, one in fifty under none. */
    private void fill(Rulemaking rulemaking, Comment like) {
        var docket = rulemaking.docket().id().value();
        jdbc.sql("alter table filing disable trigger user").update();
        jdbc.sql("""
                with added as (
                    insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category, country,
                                         stance, body, received, channel, late, sample, status, status_since)
                    select docket_id, 'DESK-' || docket_id || '-' || n, 'INDIVIDUAL', 'Name ' || n % 100000, '', category,
                           country, stance, '', received, channel, late, true, 'PUBLISHED', now()
                    from comment, generate_series(1, :excerpts) n
                    where id = :like
                    returning id, docket_id),
                marked as (
                    insert into excerpt (docket_id, comment_id, point_number, quote, source, marked, shown)
                    select docket_id, id, 1, repeat('Some three hundred letters of a point. ', 8) || id, repeat('0', 64), now(),
                           true
                    from added
                    returning id, comment_id),
                place as (select id, row_number() over (order by id) as place from concern where docket_id = :docket)
                insert into filing (concern_id, excerpt_id, comment_id, shown, filed)
                select p.id, m.id, m.comment_id, true, now()
                from marked m
                join place p on p.place = case when m.id % 2 = 0 then 1 else 2 + m.id / 2 % (:concerns - 1) end
                where m.id % 50 <> 7
                """)
                .param("excerpts", EXCERPTS)
                .param("like", like.id().value())
                .param("docket", docket)
                .param("concerns", CONCERNS)
                .update();
        jdbc.sql("alter table filing enable trigger user").update();
        jdbc.sql("update excerpt e set loose = null where exists (select from filing f where f.excerpt_id = e.id)")
                .update();
        jdbc.sql("vacuum analyze comment, excerpt, filing").update();
    }
}
