package org.rulewright.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts very many published comments into a docket, straight into the tables. */
public final class Crowd {

    private static final int AT_ONCE = 2_000;
    private static final List<String> CATEGORIES = List.of("INDUSTRY", "ACADEMIA", "OTHER");
    private static final List<String> COUNTRIES =
            List.of("United States", "Canada", "Japan", "Germany", "France", "Portugal", "India", "Brazil");
    private static final List<String> STANCES = List.of("OPPOSE", "SUPPORT_WITH_CHANGES", "SUPPORT", "UNSTATED");

    private final JdbcClient database;
    private final RealWords words;

    /** Comments made of these words. */
    public Crowd(JdbcClient database, RealWords words) {
        this.database = database;
        this.words = words;
    }

    /** Lets so many comments come in. */
    public void comment(DocketId docket, int comments) {
        for (var first = 0; first < comments; first += AT_ONCE) {
            add(docket, first, Math.min(AT_ONCE, comments - first));
        }
    }

    private void add(DocketId docket, int first, int count) {
        database.sql("""
                with added as (
                    insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category,
                                         country, stance, body, received, channel, late, sample, status, status_since)
                    select :docket, 'BENCH-' || :docket || '-' || (:first + place), 'INDIVIDUAL', '', '', category,
                           country, stance, body, now() - place * interval '1 minute', 'WEB', false, true,
                           'PUBLISHED', now()
                    from unnest(:bodies::text[], :categories::text[], :countries::text[], :stances::text[])
                         with ordinality as made (body, category, country, stance, place)
                    returning id, body)
                insert into comment_point (comment_id, number, version_id, lineage_id, label, quote, prefix, suffix,
                                           provision_hash, words, ask)
                select a.id, 1, v.id, 1, '(d)(' || (a.id % 30) || ')', '', '', '', repeat('0', 64), left(body, 200), 'OTHER'
                from added a
                join rule_version v on v.docket_id = :docket
                """)
                .param("docket", docket.value())
                .param("first", first)
                .param("bodies", many(count, words::comment))
                .param("categories", many(count, () -> words.oneOf(CATEGORIES)))
                .param("countries", many(count, () -> words.oneOf(COUNTRIES)))
                .param("stances", many(count, () -> words.oneOf(STANCES)))
                .update();
    }

    private static String[] many(int count, Supplier<String> made) {
        return IntStream.range(0, count).mapToObj(_ -> made.get()).toArray(String[]::new);
    }
}
