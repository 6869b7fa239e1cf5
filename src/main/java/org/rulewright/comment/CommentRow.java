package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rulewright.docket.DocketId;

/** How the stores read a comment, or who sent it, out of its row. */
final class CommentRow {

    static final String SELECT = """
            select id, docket_id, tracking_number, submitter_kind, name, organisation, category, country, stance,
                   body, received, channel, late, within_grace, sample, status, status_reason, status_since
            from comment
            """;

    private CommentRow() {}

    static Submitter submitter(ResultSet row) throws SQLException {
        return new Submitter(
                SubmitterKind.valueOf(row.getString("submitter_kind")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("category"),
                row.getString("country"));
    }

    /** The comment without what stands in other tables. */
    static Comment bare(ResultSet row) throws SQLException {
        return new Comment(
                new CommentId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                new TrackingNumber(row.getString("tracking_number")),
                submitter(row),
                Stance.valueOf(row.getString("stance")),
                row.getString("body"),
                new Comment.Reception(
                        row.getTimestamp("received").toInstant(),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("late"),
                        row.getBoolean("within_grace"),
                        row.getBoolean("sample")),
                new Comment.Standing(
                        Status.valueOf(row.getString("status")),
                        row.getString("status_reason"),
                        row.getTimestamp("status_since").toInstant()),
                List.of(),
                List.of(),
                List.of());
    }
}
