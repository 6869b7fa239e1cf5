package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads from the decisions what the public may know of them. */
@Repository
class LogStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LogStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A decision that kept something from the public; the number is null where it must not be told. */
    record Line(
            int number,
            Instant at,
            boolean isWhole,
            @Nullable String comment,
            @Nullable String ground,
            String words,
            List<Mark> marks,
            int counted,
            boolean undone) {}

    private static final String LINES = """
            select d.id, d.decided, d.comment_id, d.to_status, d.ground, d.words, d.redactions, 0 as counted, d.undone
            from moderation_decision d
            where d.docket_id = :docket
              and (d.to_status = 'WITHHELD' or jsonb_array_length(d.redactions) > 0)
            union all
            select s.first_decision, s.decided, s.shown_id, 'GROUPED', null, '', null, s.counted,
                   case when s.undone = s.counted then s.decided end
            from moderation_shown s
            where s.docket_id = :docket
            """;

    /** The latest first; comments that an act counted with one and the same are one line. */
    List<Line> of(DocketId docket, Page page) {
        return jdbc.sql("with line as (select l.*, row_number() over (order by l.id) as number from (" + LINES + """
                ) l)
                select l.number, l.decided, l.to_status, l.ground, l.words, l.redactions, l.counted, l.undone,
                       case when c.status = 'PUBLISHED' and l.to_status <> 'WITHHELD'
                            then c.tracking_number end as tracking_number
                from line l
                join comment c on c.id = l.comment_id
                order by l.number desc
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> line(row))
                .list();
    }

    long count(DocketId docket) {
        return jdbc.sql("select count(*) from (" + LINES + ") l")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    private Line line(ResultSet row) throws SQLException {
        var marks = row.getString("redactions");
        return new Line(
                row.getInt("number"),
                row.getTimestamp("decided").toInstant(),
                row.getString("to_status").equals("WITHHELD"),
                row.getString("tracking_number"),
                row.getString("ground"),
                row.getString("words"),
                marks == null ? List.of() : Arrays.asList(json.readValue(marks, Mark[].class)),
                row.getInt("counted"),
                row.getTimestamp("undone") != null);
    }
}
