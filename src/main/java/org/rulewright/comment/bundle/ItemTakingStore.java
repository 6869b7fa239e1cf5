package org.rulewright.comment.bundle;

import java.util.Optional;
import org.rulewright.comment.bundle.Item.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the items of bundles that wait to be taken in, and keeps what became of them. */
@Repository
class ItemTakingStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ItemStore items;

    ItemTakingStore(JdbcClient jdbc, JsonMapper json, ItemStore items) {
        this.jdbc = jdbc;
        this.json = json;
        this.items = items;
    }

    /**
     * An item that is about to be taken in.
     *
     * @param source what came, byte for byte
     * @param isMarked whether it lay in a mailbox, which puts a mark before some lines
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    record Next(Item item, String identity, byte[] source, boolean isMarked) {}

    /** The first one that waits behind that place. */
    Optional<Next> next(BundleId bundle, int after) {
        return jdbc.sql(ItemRow.SELECT + """
                  and state = 'WAITING'
                  and number > :after
                order by number
                limit 1
                """)
                .param("bundle", bundle.value())
                .param("after", after)
                .query((row, _) -> new Next(
                        ItemRow.item(row, json),
                        row.getString("identity"),
                        items.source(bundle, row.getInt("number")),
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
}
