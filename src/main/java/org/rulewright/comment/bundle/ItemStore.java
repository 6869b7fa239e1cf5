package org.rulewright.comment.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Origin;
import org.rulewright.comment.bundle.Item.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the items of bundles with what came, and what became of them. */
@Repository
class ItemStore {

    private static final String SELECT = """
            select number, sender, subject, sent, arrived, place, files, remarks, submitter_kind, submitter_name,
                   organisation, category, stamped, words, state, outcome, identity, is_marked
            from comment_bundle_item
            where bundle_id = :bundle
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ItemStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * An item that is about to be taken in.
     *
     * @param source what came, byte for byte
     * @param isMarked whether it lay in a mailbox, which puts a mark before some lines
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    record Next(Item item, String identity, byte[] source, boolean isMarked) {}

    void add(BundleId bundle, int number, NewItem item) {
        var content = Sha256.of(item.source());
        jdbc.sql("""
                insert into comment_source_content (sha256, content)
                values (:content, :bytes)
                on conflict (sha256) do nothing
                """)
                .param("content", content.value())
                .param("bytes", item.source())
                .update();
        jdbc.sql("""
                insert into comment_bundle_item (bundle_id, number, identity, sha256, is_marked, sender, subject, sent, arrived,
                                                 place, files, remarks, submitter_kind, submitter_name, organisation,
                                                 category, stamped, words, state)
                values (:bundle, :number, :identity, :content, :isMarked, :sender, :subject, :sent, :arrived,
                        :place, :files::jsonb, :remarks::jsonb, :kind, :name, :organisation,
                        :category, :stamped, :words,
                        case when exists (select from comment_source s
                                          join comment_bundle b on b.docket_id = s.docket_id
                                          where b.id = :bundle and s.identity = :identity)
                               or exists (select from comment_bundle_item i
                                          where i.bundle_id = :bundle and i.identity = :identity)
                             then 'REPEATED' else :state end)
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .param("identity", item.identity())
                .param("content", content.value())
                .param("isMarked", item.isMarked())
                .param("sender", item.origin().sender())
                .param("subject", item.origin().subject())
                .param("sent", at(item.origin().sent()))
                .param("arrived", at(item.origin().arrived()))
                .param("place", item.origin().place())
                .param("files", json.writeValueAsString(item.files()))
                .param("remarks", json.writeValueAsString(item.remarks()))
                .param("kind", item.facts().kind().name())
                .param("name", item.facts().name())
                .param("organisation", item.facts().organisation())
                .param("category", item.facts().category())
                .param("stamped", at(item.facts().stamped()))
                .param("words", item.facts().words())
                .param("state", item.state().name())
                .update();
    }

    List<Item> page(BundleId bundle, Collection<ItemState> states, int offset, int most) {
        return jdbc.sql(SELECT + """
                  and state in (:states)
                order by number
                limit :most offset :offset
                """)
                .param("bundle", bundle.value())
                .param("states", states.stream().map(ItemState::name).toList())
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> item(row))
                .list();
    }

    Optional<Item> find(BundleId bundle, int number) {
        return jdbc.sql(SELECT + "and number = :number")
                .param("bundle", bundle.value())
                .param("number", number)
                .query((row, _) -> item(row))
                .optional();
    }

    /** The first one that waits behind that place. */
    Optional<Next> next(BundleId bundle, int after) {
        return jdbc.sql(SELECT + """
                  and state = 'WAITING'
                  and number > :after
                order by number
                limit 1
                """)
                .param("bundle", bundle.value())
                .param("after", after)
                .query((row, _) -> new Next(
                        item(row),
                        row.getString("identity"),
                        source(bundle, row.getInt("number")),
                        row.getBoolean("is_marked")))
                .optional();
    }

    /** Holds the item until the transaction ends; says no where it does not wait any more, or somebody else holds it. */
    boolean hold(BundleId bundle, int number) {
        return jdbc.sql("""
                select number
                from comment_bundle_item
                where bundle_id = :bundle
                  and number = :number
                  and state = 'WAITING'
                for update skip locked
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Keeps the corrected facts; says no where the item does not wait any more. */
    boolean correct(BundleId bundle, int number, Facts facts) {
        return jdbc.sql("""
                update comment_bundle_item
                set submitter_kind = :kind, submitter_name = :name, organisation = :organisation,
                    category = :category, stamped = :stamped, words = :words, outcome = '',
                    state = case when state = 'REFUSED' then 'WAITING' else state end
                where bundle_id = :bundle
                  and number = :number
                  and state in ('WAITING', 'DROPPED', 'REFUSED')
                """)
                        .param("kind", facts.kind().name())
                        .param("name", facts.name())
                        .param("organisation", facts.organisation())
                        .param("category", facts.category())
                        .param("stamped", at(facts.stamped()))
                        .param("words", facts.words())
                        .param("bundle", bundle.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Moves the items that stand at one state to another; says how many did. */
    int move(BundleId bundle, Collection<Integer> numbers, ItemState from, ItemState to) {
        return jdbc.sql("""
                update comment_bundle_item
                set state = :to
                where bundle_id = :bundle
                  and number in (:numbers)
                  and state = :from
                """)
                .param("to", to.name())
                .param("bundle", bundle.value())
                .param("numbers", numbers)
                .param("from", from.name())
                .update();
    }

    void finish(BundleId bundle, int number, ItemState state, Outcome outcome) {
        jdbc.sql("""
                update comment_bundle_item
                set state = :state, outcome = :outcome
                where bundle_id = :bundle
                  and number = :number
                """)
                .param("state", state.name())
                .param("outcome", json.writeValueAsString(outcome))
                .param("bundle", bundle.value())
                .param("number", number)
                .update();
    }

    byte[] source(BundleId bundle, int number) {
        return jdbc.sql("""
                select c.content
                from comment_bundle_item i
                join comment_source_content c on c.sha256 = i.sha256
                where i.bundle_id = :bundle
                  and i.number = :number
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    private Item item(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Item(
                row.getInt("number"),
                ItemState.valueOf(row.getString("state")),
                new Origin(
                        row.getString("sender"),
                        row.getString("subject"),
                        moment(row.getTimestamp("sent")),
                        moment(row.getTimestamp("arrived")),
                        row.getString("place")),
                new Facts(
                        SubmitterKind.valueOf(row.getString("submitter_kind")),
                        row.getString("submitter_name"),
                        row.getString("organisation"),
                        row.getString("category"),
                        moment(row.getTimestamp("stamped")),
                        row.getString("words")),
                List.of(json.readValue(row.getString("files"), String[].class)),
                List.of(json.readValue(row.getString("remarks"), String[].class)),
                outcome.isEmpty() ? null : json.readValue(outcome, Outcome.class));
    }

    private static @Nullable Object at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
