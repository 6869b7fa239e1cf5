package org.rulewright.comment.category;

import java.util.List;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what senders call themselves, and sorts their comments by it. */
@Repository
class OwnWordsStore {

    private final JdbcClient jdbc;

    OwnWordsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those without a category first, the most frequent ones in front. */
    List<OwnWords> of(AgencyId agency, int most) {
        return jdbc.sql("""
                select c.source_category as words, count(*) as comments, coalesce(m.code, 'OTHER') as code
                from comment c
                join docket d on d.id = c.docket_id
                left join category_mapping m on m.agency_id = d.agency_id and m.imported = c.source_category
                where d.agency_id = :agency
                  and c.source_category <> ''
                group by c.source_category, m.code
                order by m.code is not null, comments desc, words
                limit :most
                """)
                .param("agency", agency.value())
                .param("most", most)
                .query((row, _) -> new OwnWords(row.getString("words"), row.getLong("comments"), row.getString("code")))
                .list();
    }

    /** Puts the comments with these words from one category into another, and says which ones they are. */
    List<CommentId> sort(AgencyId agency, String words, String from, String to) {
        return jdbc.sql("""
                update comment c
                set category = :to
                from docket d
                where d.id = c.docket_id
                  and d.agency_id = :agency
                  and c.source_category = :words
                  and c.category = :from
                returning c.id
                """)
                .param("agency", agency.value())
                .param("words", words)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }
}
