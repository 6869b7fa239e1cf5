package org.rulewright.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.CommentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves excerpts to where their words stand now. */
@Repository
class FollowingStore {

    private final JdbcClient jdbc;

    FollowingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Words that were marked in a text.
     *
     * @param kept their place in the text as it was received; null where that was not asked for yet
     */
    record Span(long id, Excerpt.Marked place, Excerpt.@Nullable Marked kept) {}

    /** Where an excerpt stands now: in the public text, and in the text as it was received. */
    record Moved(Excerpt.Marked place, Excerpt.Marked kept, String quote, boolean hidden) {}

    /** What is marked in the body of the comment, or in what that point says where there is one. */
    List<Span> spans(CommentId comment, @Nullable Integer point) {
        return jdbc.sql("""
                select id, span_start, span_end, kept_start, kept_end, in_point, in_file
                from excerpt
                where comment_id = :comment
                  and point_number is null
                  and in_file is null
                  and in_point is not distinct from cast(:point as int)
                  and not stale
                order by id
                """)
                .param("comment", comment.value())
                .param("point", point)
                .query((row, _) -> {
                    var place = ExcerptRow.marked(row);
                    return new Span(
                            row.getLong("id"),
                            place,
                            row.getObject("kept_start") == null
                                    ? null
                                    : place.at(row.getInt("kept_start"), row.getInt("kept_end")));
                })
                .list();
    }

    /** Puts excerpts of an earlier text, whose words cannot be followed, out of sight. */
    void hideStale(CommentId comment, @Nullable Integer point, Sha256 current) {
        jdbc.sql("""
                update excerpt
                set hidden = true, stale = true
                where comment_id = :comment
                  and point_number is null
                  and in_file is null
                  and in_point is not distinct from cast(:point as int)
                  and source <> :current
                """)
                .param("comment", comment.value())
                .param("point", point)
                .param("current", current.value())
                .update();
    }

    /** Puts what is marked in a file out of sight while the public may not have it, or back. */
    void hide(CommentId comment, AttachmentId file, boolean hidden) {
        jdbc.sql("""
                update excerpt
                set hidden = :hidden
                where comment_id = :comment
                  and in_file = :file
                  and not stale
                """)
                .param("hidden", hidden)
                .param("comment", comment.value())
                .param("file", file.value())
                .update();
    }

    void move(long excerpt, Moved moved, Sha256 source) {
        jdbc.sql("""
                update excerpt
                set span_start = :start, span_end = :end, kept_start = :keptStart, kept_end = :keptEnd,
                    quote = :quote, source = :source, hidden = :hidden
                where id = :id
                """)
                .param("start", moved.place().start())
                .param("end", moved.place().end())
                .param("keptStart", moved.kept().start())
                .param("keptEnd", moved.kept().end())
                .param("quote", moved.quote())
                .param("source", source.value())
                .param("hidden", moved.hidden())
                .param("id", excerpt)
                .update();
    }

    void reword(CommentId comment, int point, String quote) {
        jdbc.sql("""
                update excerpt
                set quote = :quote, source = :source
                where comment_id = :comment
                  and point_number = :point
                """)
                .param("quote", quote)
                .param("source", Sha256.of(quote).value())
                .param("comment", comment.value())
                .param("point", point)
                .update();
    }
}
