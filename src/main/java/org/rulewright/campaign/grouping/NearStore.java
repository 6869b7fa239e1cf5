package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.campaign.likeness.Signature;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds texts that share a band with another one. */
@Repository
class NearStore {

    private static final int MOST_IN_A_BAND = 32;
    private static final int MOST = 24;

    private final JdbcClient jdbc;

    NearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocketId docket, Map<Long, Signature> texts) {
        var keys = keys(docket, texts);
        jdbc.sql("""
                insert into campaign_band (key, text_id)
                select key, text_id
                from unnest(:keys::bigint[], :texts::bigint[]) as given (key, text_id)
                order by key
                on conflict do nothing
                """).param("keys", keys.keys()).param("texts", keys.texts()).update();
    }

    void remove(DocketId docket, Map<Long, Signature> texts) {
        var keys = keys(docket, texts);
        jdbc.sql("""
                delete from campaign_band b
                using unnest(:keys::bigint[], :texts::bigint[]) as given (key, text_id)
                where b.key = given.key
                  and b.text_id = given.text_id
                """).param("keys", keys.keys()).param("texts", keys.texts()).update();
    }

    /**
     * For each text those that share most bands with it, the nearest first.
     *
     * <p>Of a band only the oldest texts are looked at, so that the cost of a text does not grow with the docket: where
     * a band is full of texts, they are variants of few.
     */
    Map<Long, List<Long>> near(DocketId docket, Map<Long, Signature> texts) {
        var near = new HashMap<Long, List<Long>>();
        var keys = keys(docket, texts);
        jdbc.sql("""
                select text_id, other
                from (select given.text_id, found.text_id as other,
                             row_number() over (partition by given.text_id order by count(*) desc, found.text_id) as place
                      from unnest(:keys::bigint[], :texts::bigint[]) as given (key, text_id)
                      cross join lateral (select b.text_id
                                          from campaign_band b
                                          where b.key = given.key
                                          order by b.text_id
                                          limit :inBand) found
                      where found.text_id <> given.text_id
                      group by given.text_id, found.text_id) ranked
                where place <= :most
                order by text_id, place
                """)
                .param("keys", keys.keys())
                .param("texts", keys.texts())
                .param("inBand", MOST_IN_A_BAND)
                .param("most", MOST)
                .query(row -> {
                    near.computeIfAbsent(row.getLong("text_id"), _ -> new ArrayList<>())
                            .add(row.getLong("other"));
                });
        return near;
    }

    /** The signatures of these texts; of those whose words went, none. */
    Map<Long, Signature> signatures(Collection<Long> texts) {
        var signatures = new HashMap<Long, Signature>();
        jdbc.sql("""
                select id, signature
                from campaign_text
                where id = any (:texts::bigint[])
                  and words <> ''
                """).param("texts", texts.toArray(Long[]::new)).query(row -> {
            signatures.put(row.getLong("id"), Signature.stored(row.getBytes("signature")));
        });
        return signatures;
    }

    @SuppressWarnings("ArrayRecordComponent") // parameters of one statement, never compared
    private record Keys(Long[] keys, Long[] texts) {}

    private static Keys keys(DocketId docket, Map<Long, Signature> texts) {
        var keys = new ArrayList<Long>();
        var ids = new ArrayList<Long>();
        texts.forEach((text, signature) -> {
            for (var key : signature.bands(docket.value())) {
                keys.add(key);
                ids.add(text);
            }
        });
        return new Keys(keys.toArray(Long[]::new), ids.toArray(Long[]::new));
    }
}
