package org.rulewright.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;

/** How the store writes an excerpt's place into the columns of a row, and reads it out again. */
final class ExcerptRow {

    /** Names a marked place among those of its comment. */
    static final String SAME_PLACE = """
            e.comment_id = :comment
            and e.span_start = :start
            and e.span_end = :end
            and e.in_point is not distinct from cast(:inPoint as int)
            and e.in_file is not distinct from cast(:inFile as bigint)
            and e.in_content is not distinct from cast(:inContent as text)
            and e.in_page is not distinct from cast(:inPage as int)
            """;

    private ExcerptRow() {}

    static Map<String, @Nullable Object> columns(Excerpt.Place place) {
        var columns = new HashMap<String, @Nullable Object>();
        var marked = place instanceof Excerpt.Marked it ? it : null;
        var leaf = place instanceof Excerpt.Page page ? page.leaf() : null;
        columns.put("point", place instanceof Excerpt.Point(int number) ? number : null);
        columns.put("start", marked == null ? null : marked.start());
        columns.put("end", marked == null ? null : marked.end());
        columns.put("inPoint", place instanceof Excerpt.Part part ? part.point() : null);
        columns.put("inFile", leaf == null ? null : leaf.file().value());
        columns.put("inContent", leaf == null ? null : leaf.content().value());
        columns.put("inPage", leaf == null ? null : leaf.number());
        return columns;
    }

    static Excerpt excerpt(ResultSet row) throws SQLException {
        return new Excerpt(
                new ExcerptId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                new CommentId(row.getLong("comment_id")),
                place(row),
                row.getString("quote"),
                new Sha256(row.getString("source")),
                ExcerptStore.act(row, "marked_by", "marked"),
                row.getBoolean("shown"));
    }

    private static Excerpt.Place place(ResultSet row) throws SQLException {
        var point = row.getObject("point_number", Integer.class);
        return point == null ? marked(row) : new Excerpt.Point(point);
    }

    static Excerpt.Marked marked(ResultSet row) throws SQLException {
        var start = row.getInt("span_start");
        var end = row.getInt("span_end");
        var point = row.getObject("in_point", Integer.class);
        var file = row.getObject("in_file", Long.class);
        if (file != null) {
            var content = new Sha256(row.getString("in_content"));
            return new Excerpt.Page(
                    new Excerpt.Leaf(new AttachmentId(file), content, row.getInt("in_page")), start, end);
        }
        return point == null ? new Excerpt.Span(start, end) : new Excerpt.Part(point, start, end);
    }
}
