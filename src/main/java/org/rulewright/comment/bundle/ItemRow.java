package org.rulewright.comment.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Origin;
import org.rulewright.comment.bundle.Item.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** How the stores read an item out of its row, and write moments into it. */
final class ItemRow {

    static final String SELECT = """
            select number, sender, subject, sent, arrived, place, files, remarks, submitter_kind, submitter_name,
                   organisation, category, stamped, words, state, outcome, identity, is_marked
            from comment_bundle_item
            where bundle_id = :bundle
            """;

    private ItemRow() {}

    static Item item(ResultSet row, JsonMapper json) throws SQLException {
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

    static @Nullable Object at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
