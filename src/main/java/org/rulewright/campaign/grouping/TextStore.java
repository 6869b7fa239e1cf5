package org.rulewright.campaign.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.campaign.likeness.Signature;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the texts that comments say, each once. */
@Repository
class TextStore {

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A text that is known.
     *
     * @param isBlank whether its words went, since nobody said it any more
     */
    record Known(long id, boolean isBlank) {}

    /** A text to be kept: its words as they are compared. */
    record Kept(Sha256 hash, String words, Signature signature) {}

    /** What a text counts, and where it stands; null where it was not placed yet. */
    record Counted(long id, @Nullable Long campaign, int comments, int published) {}

    Map<Sha256, Known> find(DocketId docket, Collection<Sha256> hashes) {
        var known = new HashMap<Sha256, Known>();
        jdbc.sql("""
                select id, hash, words = '' as blank
                from campaign_text
                where docket_id = :docket
                  and hash = any (:hashes::text[])
                """)
                .param("docket", docket.value())
                .param("hashes", hashes.stream().map(Sha256::value).toArray(String[]::new))
                .query(row -> {
                    known.put(new Sha256(row.getString("hash")), new Known(row.getLong("id"), row.getBoolean("blank")));
                });
        return known;
    }

    /** Keeps new texts, or the words of those that went; returns their ids. */
    Map<Sha256, Long> keep(DocketId docket, List<Kept> texts) {
        var ids = new HashMap<Sha256, Long>();
        jdbc.sql("""
                insert into campaign_text (docket_id, hash, words, signature)
                select :docket, hash, words, signature
                from unnest(:hashes::text[], :words::text[], :signatures::bytea[]) as given (hash, words, signature)
                on conflict (docket_id, hash) do update
                set words = excluded.words, signature = excluded.signature
                returning id, hash
                """)
                .param("docket", docket.value())
                .param("hashes", texts.stream().map(text -> text.hash().value()).toArray(String[]::new))
                .param("words", texts.stream().map(Kept::words).toArray(String[]::new))
                .param(
                        "signatures",
                        texts.stream().map(text -> text.signature().bytes()).toArray(byte[][]::new))
                .query(row -> {
                    ids.put(new Sha256(row.getString("hash")), row.getLong("id"));
                });
        return ids;
    }

    String words(long text) {
        return jdbc.sql("select words from campaign_text where id = :text")
                .param("text", text)
                .query(String.class)
                .single();
    }

    /** Where these texts stand; those that were not placed yet are left out. */
    Map<Long, Long> campaigns(Collection<Long> texts) {
        var campaigns = new HashMap<Long, Long>();
        counted(texts).forEach(text -> {
            var campaign = text.campaign();
            if (campaign != null) {
                campaigns.put(text.id(), campaign);
            }
        });
        return campaigns;
    }

    List<Counted> counted(Collection<Long> texts) {
        return jdbc.sql("""
                select id, campaign_id, comments, published
                from campaign_text
                where id = any (:texts::bigint[])
                """)
                .param("texts", texts.toArray(Long[]::new))
                .query((row, _) -> new Counted(
                        row.getLong("id"),
                        row.getObject("campaign_id", Long.class),
                        row.getInt("comments"),
                        row.getInt("published")))
                .list();
    }

    /** Puts each text into its campaign. */
    void place(List<Long> texts, List<Long> campaigns) {
        jdbc.sql("""
                update campaign_text t
                set campaign_id = given.campaign
                from unnest(:texts::bigint[], :campaigns::bigint[]) as given (text, campaign)
                where t.id = given.text
                """)
                .param("texts", texts.toArray(Long[]::new))
                .param("campaigns", campaigns.toArray(Long[]::new))
                .update();
    }

    /** Adds to what texts count. */
    void count(Map<Long, Share> changes) {
        var given = List.copyOf(changes.entrySet());
        jdbc.sql("""
                update campaign_text t
                set comments = t.comments + given.comments, signers = t.signers + given.signers,
                    published = t.published + given.published,
                    published_signers = t.published_signers + given.published_signers
                from unnest(:texts::bigint[], :comments::int[], :signers::int[], :published::int[],
                            :publishedSigners::int[])
                     as given (text, comments, signers, published, published_signers)
                where t.id = given.text
                """)
                .param("texts", given.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param("comments", column(given, Share::comments))
                .param("signers", column(given, Share::signers))
                .param("published", column(given, Share::published))
                .param("publishedSigners", column(given, Share::publishedSigners))
                .update();
    }

    private static Integer[] column(List<Map.Entry<Long, Share>> given, ToIntFunction<Share> value) {
        return given.stream().map(entry -> value.applyAsInt(entry.getValue())).toArray(Integer[]::new);
    }
}
