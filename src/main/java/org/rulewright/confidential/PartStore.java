package org.rulewright.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is public about confidential parts: whose they are, where they belong, and what became of the claim. */
@Repository
class PartStore {

    private static final String SELECT = """
            select id, owner, subject, kind, number, place, ground, ground_words, summary, repeatable,
                   state, reason, since, releasable
            from confidential_part
            """;

    private final JdbcClient jdbc;

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PartId add(Owner owner, PartKind kind, String place, Claim claim) {
        return new PartId(jdbc.sql("""
                insert into confidential_part (owner, kind, number, place, ground, ground_words, summary, state)
                select :owner, :kind,
                       greatest(coalesce(max(number), 0),
                                coalesce((select n.last from confidential_numbering n where n.owner = :owner), 0)) + 1,
                       :place, :ground, :words, :summary, 'MARKED'
                from confidential_part
                where owner = :owner
                returning id
                """)
                .param("owner", owner.value())
                .param("kind", kind.name())
                .param("place", place)
                .param("ground", claim.ground().name())
                .param("words", claim.words())
                .param("summary", claim.summary())
                .query(Long.class)
                .single());
    }

    void numberBehind(Owner owner, Owner before) {
        jdbc.sql("""
                insert into confidential_numbering (owner, last)
                select :owner, coalesce(max(number), 0)
                from confidential_part
                where owner = :before
                on conflict (owner) do nothing
                """)
                .param("owner", owner.value())
                .param("before", before.value())
                .update();
    }

    List<ConfidentialPart> of(Owner owner) {
        return jdbc.sql(SELECT + """
                where owner = :owner
                order by number
                """)
                .param("owner", owner.value())
                .query((row, _) -> part(row))
                .list();
    }

    Optional<ConfidentialPart> find(PartId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> part(row))
                .optional();
    }

    /** Those that stand so, the oldest first. */
    List<ConfidentialPart> standing(Collection<PartState> states, int limit) {
        return jdbc.sql(SELECT + """
                where state in (:states)
                order by since, id
                limit :limit
                """)
                .param("states", states.stream().map(PartState::name).toList())
                .param("limit", limit)
                .query((row, _) -> part(row))
                .list();
    }

    long count(PartState state) {
        return jdbc.sql("select count(*) from confidential_part where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    void change(PartId id, Claim claim, boolean repeatable) {
        jdbc.sql("""
                update confidential_part
                set ground = :ground, ground_words = :words, summary = :summary, repeatable = :repeatable
                where id = :id
                  and state = 'MARKED'
                """)
                .param("ground", claim.ground().name())
                .param("words", claim.words())
                .param("summary", claim.summary())
                .param("repeatable", repeatable)
                .param("id", id.value())
                .update();
    }

    void remove(PartId id) {
        jdbc.sql("delete from confidential_part where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Lets go of all that is marked in a draft, and of its words. */
    void removeAll(Owner draft) {
        jdbc.sql("delete from confidential_part where owner = :owner and state = 'MARKED'")
                .param("owner", draft.value())
                .update();
        jdbc.sql("delete from confidential_numbering where owner = :owner")
                .param("owner", draft.value())
                .update();
    }

    private static ConfidentialPart part(ResultSet row) throws SQLException {
        return new ConfidentialPart(
                new PartId(row.getLong("id")),
                new Owner(row.getString("owner")),
                row.getString("subject"),
                PartKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("place"),
                new Claim(
                        ClaimGround.valueOf(row.getString("ground")),
                        row.getString("ground_words"),
                        row.getString("summary")),
                row.getBoolean("repeatable"),
                standing(row));
    }

    private static ConfidentialPart.Standing standing(ResultSet row) throws SQLException {
        var releasable = Optional.ofNullable(row.getTimestamp("releasable"));
        return new ConfidentialPart.Standing(
                PartState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("since").toInstant(),
                releasable.map(Timestamp::toInstant).orElse(null));
    }
}
