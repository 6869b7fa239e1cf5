package org.rulewright.synthesis.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.bench.RealWords;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How well suggestions find the concern, by words and by meaning too, and what they cost among 400,000 excerpts. */
@PortalTest
@Tag("bench")
@Tag("likeness")
class LikenessBench {

    private static final Pattern SECTION = Pattern.compile("^#### § § (7\\d\\d\\.\\d+)");
    private static final int SHORTEST = 80;
    private static final int LONGEST = 1_200;
    private static final int SAID = 300;
    private static final int FILED = 10;
    private static final int MOST_ASKED = 20;

    @Autowired
    ApplicationContext portal;

    @Autowired
    LikenessStore store;

    @Autowired
    Likeness likeness;

    @Autowired
    DirectionStore directions;

    @Autowired
    Workbench workbench;

    @Autowired
    JdbcClient jdbc;

    /** How often the right concern came first, and how often among the first three. */
    private record Found(double first, double three) {}

    /** The paragraphs of the export regulations stand for excerpts, the sections that they are from for concerns. */
    @Test
    void findsTheSectionOfAParagraph() throws IOException {
        var rulemaking = new Rulemaking(portal);
        var asked = new LinkedHashMap<ExcerptId, ConcernId>();
        sections().forEach((section, paragraphs) -> fileSome(rulemaking, section, paragraphs, asked));

        var docket = rulemaking.docket().id();
        likeness.of(docket, List.copyOf(rulemaking.marks().filed().keySet()), new Directions.Budget(Integer.MAX_VALUE));
        var ids = List.copyOf(asked.keySet());
        var words = new LinkedHashMap<ExcerptId, List<ConcernId>>();
        store.counts(docket, ids).forEach((id, counts) -> words.put(id, LikelyConcerns.of(counts, Map.of())));
        var both = likeness.of(docket, ids, new Directions.Budget(Integer.MAX_VALUE));

        var figures = new Figures("likeness");
        var byWords = found("words", asked, words);
        var byBoth = found("words and meaning", asked, both);
        figures.atLeast("likeness.first", 1, List.of(byBoth.first() / byWords.first()));
        figures.atLeast("likeness.three", 1, List.of(byBoth.three() / byWords.three()));
        figures.write();
    }

    @Test
    void staysQuickAmong400000() {
        var rulemaking = new Rulemaking(portal);
        var docket = rulemaking.docket().id();
        fill(docket, rulemaking);
        var ids = jdbc.sql("select id from excerpt where docket_id = :docket order by id desc limit 20")
                .param("docket", docket.value())
                .query((row, _) -> new ExcerptId(row.getLong("id")))
                .list();
        while (!directions.wanted(docket, 1).isEmpty()) {
            likeness.of(docket, ids, new Directions.Budget(Integer.MAX_VALUE));
        }

        var seconds = new ArrayList<Double>();
        for (var round = 0; round < 5; round++) {
            var begin = System.nanoTime();
            likeness.of(docket, ids, new Directions.Budget(Integer.MAX_VALUE));
            seconds.add((System.nanoTime() - begin) / 1e9);
        }

        var figures = new Figures("likeness-load");
        figures.atMost("likeness.seconds", 0.5, seconds);
        figures.write();
    }

    private void fileSome(
            Rulemaking rulemaking, String section, List<String> paragraphs, Map<ExcerptId, ConcernId> asked) {
        var concern = rulemaking.concern(section);
        var comment = rulemaking.published("", paragraphs.toArray(String[]::new));
        var excerpts = jdbc.sql("select id from excerpt where comment_id = :comment order by point_number")
                .param("comment", comment.id().value())
                .query((row, _) -> new ExcerptId(row.getLong("id")))
                .list();
        excerpts.subList(0, FILED).forEach(id -> rulemaking.analystDoes(() -> workbench.file(id, concern)));
        excerpts.subList(FILED, excerpts.size()).forEach(id -> asked.put(id, concern));
    }

    private static Found found(String how, Map<ExcerptId, ConcernId> asked, Map<ExcerptId, List<ConcernId>> likely) {
        var first = 0;
        var three = 0;
        for (var each : asked.entrySet()) {
            var place = likely.getOrDefault(each.getKey(), List.of()).indexOf(each.getValue());
            first += place == 0 ? 1 : 0;
            three += place >= 0 && place < Likenesses.MOST ? 1 : 0;
        }
        var found = new Found((double) first / asked.size(), (double) three / asked.size());
        IO.println(String.format(
                Locale.ROOT, "likeness %s: %d asked, %.3f %.3f", how, asked.size(), found.first(), found.three()));
        return found;
    }

    private static Map<String, List<String>> sections() throws IOException {
        var file =
                Path.of(System.getProperty("rulewright.test-data", "."), "rule-text", "ear", "15-cfr-parts-745-774.md");
        var sections = new LinkedHashMap<String, LinkedHashSet<String>>();
        var at = "";
        for (var line : Files.readAllLines(file)) {
            var heading = SECTION.matcher(line);
            var words = line.replaceAll("[*_\\\\]", "").strip();
            at = heading.find() ? heading.group(1) : line.startsWith("###") ? "" : at;
            if (!at.isEmpty() && !line.startsWith("#") && words.length() >= SHORTEST && words.length() <= LONGEST) {
                sections.computeIfAbsent(at, _ -> new LinkedHashSet<>()).add(words);
            }
        }
        var random = new Random(7);
        var chosen = new LinkedHashMap<String, List<String>>();
        sections.forEach((section, paragraphs) -> {
            var shuffled = new ArrayList<>(paragraphs);
            Collections.shuffle(shuffled, random);
            if (shuffled.size() >= 2 * FILED) {
                chosen.put(section, shuffled.subList(0, Math.min(shuffled.size(), FILED + MOST_ASKED)));
            }
        });
        return chosen;
    }

    /** Files 400,000 excerpts under 300 concerns, and learns from them in one go as the migration does. */
    private void fill(DocketId docket, Rulemaking rulemaking) {
        var words = RealWords.ofTheRealDocket();
        var sentences = new String[2_000];
        for (var place = 0; place < sentences.length; place++) {
            var said = words.comment();
            sentences[place] = said.substring(0, Math.min(said.length(), SAID));
        }
        var comment = rulemaking.published("All of it.");
        jdbc.sql("alter table filing disable trigger user").update();
        jdbc.sql("""
                insert into concern (docket_id, parent_id, place, title, statement, revision, worded)
                select :docket, null, n, 'Concern ' || n, '', 1, now()
                from generate_series(1, 300) n
                """).param("docket", docket.value()).update();
        jdbc.sql("""
                insert into excerpt (docket_id, comment_id, span_start, span_end, quote, source, marked, shown)
                select :docket, :comment, n, n + 1,
                       (:sentences::text[])[1 + n % 2000] || ' w' || n % 20000, '', now(), true
                from generate_series(1, 400000) n
                """)
                .param("docket", docket.value())
                .param("comment", comment.id().value())
                .param("sentences", sentences)
                .update();
        jdbc.sql("""
                insert into filing (concern_id, excerpt_id, filed_by, filed)
                select c.id, e.id, (select min(id) from account), now()
                from excerpt e
                join concern c on c.docket_id = :docket and c.place = 1 + e.span_start % 2000 % 300
                where e.docket_id = :docket
                  and e.span_start between 1 and 399900
                """).param("docket", docket.value()).update();
        jdbc.sql("alter table filing enable trigger user").update();
        jdbc.sql("""
                insert into concern_learnt (concern_id, docket_id, filings)
                select c.id, c.docket_id, count(*)
                from filing f
                join concern c on c.id = f.concern_id
                where c.docket_id = :docket
                group by c.id, c.docket_id
                """).param("docket", docket.value()).update();
        jdbc.sql("""
                insert into concern_word (docket_id, word, concern_id, filings)
                select c.docket_id, said.lexeme, c.id, count(*)
                from filing f
                join concern c on c.id = f.concern_id
                join excerpt e on e.id = f.excerpt_id
                cross join lateral unnest(words_of_excerpt(e.quote)) said
                where c.docket_id = :docket
                group by c.docket_id, said.lexeme, c.id
                """).param("docket", docket.value()).update();
        jdbc.sql("analyze excerpt, filing, concern_word, concern_learnt").update();
    }
}
