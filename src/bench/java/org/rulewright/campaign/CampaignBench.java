package org.rulewright.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.campaign.PlantedMail.Letter;
import org.rulewright.campaign.grouping.Grouping;
import org.rulewright.campaign.likeness.Words;
import org.rulewright.docket.DocketId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P7: which pairs of like texts are found, beside the comparison of each with each and beside java-lsh, and how the
 * groups in the database agree with campaigns that were planted. P8: how the time grows with the number of comments.
 */
@PortalTest
@Tag("bench")
class CampaignBench {

    private static final int MOST = Integer.getInteger("bench.comments", 400_000);
    private static final int FACTOR = 16;
    private static final int SAMPLE = Integer.getInteger("bench.sample", 4_000);
    private static final int PLANTED = 20_000;
    private static final int AT_ONCE = 5_000;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Grouping grouping;

    @Autowired
    JdbcClient database;

    @Test
    @Tag("campaign")
    void groupsWhatIsAlike() {
        var figures = new Figures("campaign");
        findsPairs(figures);
        agreesWithWhatWasPlanted(figures);
        figures.write();
    }

    private static void findsPairs(Figures figures) {
        var recall = new ArrayList<Double>();
        var precision = new ArrayList<Double>();
        var recallOfLsh = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        for (var seed = 0; seed < 3; seed++) {
            var pairs = new Pairs(sample(seed));
            var all = timed(pairs::exhaustively);
            var ours = timed(pairs::byBands);
            var theirs = timed(pairs::byJavaLsh);
            IO.println("%d pairs: %.2f s exhaustively, %.2f s by bands, %.2f s by java-lsh"
                    .formatted(all.found().size(), all.seconds(), ours.seconds(), theirs.seconds()));
            recall.add(share(all.found(), ours.found()));
            precision.add(share(ours.found(), all.found()));
            recallOfLsh.add(share(all.found(), theirs.found()));
            beside.add(ours.seconds() / theirs.seconds());
        }
        figures.atLeast("P7.recall", 0.99, recall);
        figures.atLeast("P7.precision", 0.99, precision);
        figures.atLeast("P7.recall-of-java-lsh", 0.99, recallOfLsh);
        figures.atMost("P7.time-beside-java-lsh", 1, beside);
    }

    private record Timed(Set<Long> found, double seconds) {}

    private static Timed timed(Supplier<Set<Long>> search) {
        var begun = System.nanoTime();
        return new Timed(search.get(), (System.nanoTime() - begun) / 1e9);
    }

    private static List<String> sample(int seed) {
        var mail = new PlantedMail(seed);
        var texts = new LinkedHashSet<String>();
        while (texts.size() < SAMPLE) {
            texts.add(Words.normal(mail.next().text()));
        }
        return List.copyOf(texts);
    }

    private static double share(Set<Long> wanted, Set<Long> found) {
        var both = new HashSet<>(wanted);
        both.retainAll(found);
        return (double) both.size() / wanted.size();
    }

    private void agreesWithWhatWasPlanted(Figures figures) {
        var agreement = new ArrayList<Double>();
        for (var seed = 0; seed < 3; seed++) {
            var mail = new PlantedMail(100 + seed);
            var authors = new ArrayList<Integer>();
            var docket = received(PLANTED, () -> {
                var letter = mail.next();
                authors.add(letter.author());
                return letter;
            });
            group(docket);
            agreement.add(RandIndex.adjusted(authors, groups(docket)));
        }
        figures.atLeast("P7.adjusted-rand-index", 0.95, agreement);
    }

    private List<Long> groups(DocketId docket) {
        return database.sql("""
                select t.campaign_id
                from campaign_member m
                join campaign_text t on t.id = m.text_id
                where m.docket_id = :docket
                order by m.comment_id
                """)
                .param("docket", docket.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Test
    @Tag("growth")
    void takesAsLongForEachAtAnySize() {
        // Its relay would index all of them meanwhile, on the same two cores.
        portal.getBean("relayLoop", Lifecycle.class).stop();
        group(mixed(MOST / FACTOR, 200));
        var few = group(mixed(MOST / FACTOR, 201));
        var many = group(mixed(MOST, 202));
        var letter = new PlantedMail(203).unchanged();
        var identical = group(received(MOST, () -> new Letter(0, letter)));
        IO.println("%d comments in %.1f s, %d in %.1f s, as many identical ones in %.1f s"
                .formatted(MOST / FACTOR, few, MOST, many, identical));
        var figures = new Figures("growth");
        figures.atMost("P8.growth", 1.05, List.of(Math.log(many / few) / Math.log(FACTOR)));
        figures.atMost("P8.identical", 1, List.of(identical / many));
        figures.write();
    }

    private DocketId mixed(int comments, int seed) {
        var mail = new PlantedMail(seed);
        return received(comments, mail::next);
    }

    /** Puts comments straight into the tables, and all of them into the queue at the end. */
    private DocketId received(int comments, Supplier<Letter> letters) {
        var docket = new Mailing(portal).docket().id();
        for (var first = 0; first < comments; first += AT_ONCE) {
            var bodies = new String[Math.min(AT_ONCE, comments - first)];
            for (var place = 0; place < bodies.length; place++) {
                bodies[place] = letters.get().text();
            }
            database.sql("""
                    insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category,
                                         country, stance, body, received, channel, late, sample, status, status_since)
                    select :docket, 'MAIL-' || :docket || '-' || (:first + place), 'INDIVIDUAL', '', '', 'OTHER', '',
                           'OPPOSE', body, now(), 'WEB', false, true, 'PUBLISHED', now()
                    from unnest(:bodies::text[]) with ordinality as made (body, place)
                    order by place
                    """)
                    .param("docket", docket.value())
                    .param("first", first)
                    .param("bodies", bodies)
                    .update();
        }
        return docket;
    }

    /** How many seconds it takes until all comments of the docket are grouped. */
    private double group(DocketId docket) {
        database.sql("vacuum analyze").update();
        var begun = System.nanoTime();
        database.sql("""
                insert into campaign_queue (docket_id, comment_id)
                select docket_id, id from comment where docket_id = :docket order by id
                """).param("docket", docket.value()).update();
        while (isWaiting(docket)) {
            if (grouping.work() == 0) {
                pause();
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private boolean isWaiting(DocketId docket) {
        return database.sql("select exists (select from campaign_queue where docket_id = :docket)")
                .param("docket", docket.value())
                .query(Boolean.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
