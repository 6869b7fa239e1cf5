package org.rulewright.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
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
     * An excerpt of a body.
     *
     * @param kept its place in the text as it was received; null where that was not asked for yet
     */
    record Span(long id, Excerpt.Span place, Excerpt.@Nullable Span kept) {}

    /** Where an excerpt stands now: in the public text, and in the text as it was received. */
    record Moved(Excerpt.Span place, Excerpt.Span kept, String quote, boolean hidden) {}

    List<Span> spans(CommentId comment) {
        return jdbc.sql("""
                select id, span_start, span_end, kept_start, kept_end
                from excerpt
                where comment_id = :comment
                  and point_number is null
                  and not stale
                order by id
                """)
                .param("comment", comment.value())
                .query((row, _) -> new Span(
                        row.getLong("id"),
                        new Excerpt.Span(row.getInt("span_start"), row.getInt("span_end")),
                        row.getObject("kept_start") == null
                                ? null
                                : new Excerpt.Span(row.getInt("kept_start"), row.getInt("kept_end"))))
                .list();
    }

    /** Puts excerpts of an earlier text, whose words cannot be followed, out of sight. */
    void hideStale(CommentId comment, Sha256 current) {
        jdbc.sql("""
                update excerpt
                set hidden = true, stale = true
                where comment_id = :comment
                  and point_number is null
                  and source <> :current
                """)
                .param("comment", comment.value())
                .param("current", current.value())
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
