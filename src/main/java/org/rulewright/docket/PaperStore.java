package org.rulewright.docket;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what lies in a docket besides comments: documents and questions. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Document> documents(DocketId docket) {
        return jdbc.sql("""
                select id, kind, title, source, dated
                from document
                where docket_id = :docket
                order by place, id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new Document(
                        new DocumentId(row.getLong("id")),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("source"),
                        row.getObject("dated", LocalDate.class)))
                .list();
    }

    void putDocument(DocketId docket, int place, NewDocket.NewDocument document) {
        jdbc.sql("""
                insert into document (docket_id, kind, title, source, dated, place)
                values (:docket, :kind, :title, :source, :dated, :place)
                on conflict (docket_id, source) do update
                set kind = excluded.kind, title = excluded.title, dated = excluded.dated, place = excluded.place
                """)
                .param("docket", docket.value())
                .param("kind", document.kind())
                .param("title", document.title())
                .param("source", document.source())
                .param("dated", document.dated())
                .param("place", place)
                .update();
    }

    /** Puts the question in this place, unless one stands there that was asked while comments came in. */
    void putQuestion(DocketId docket, int number, NewDocket.NewQuestion question) {
        jdbc.sql("""
                insert into question (docket_id, number, words, about)
                values (:docket, :number, :words, :about)
                on conflict (docket_id, number) do update
                set words = excluded.words, about = excluded.about
                where question.asked is null
                """)
                .param("docket", docket.value())
                .param("number", number)
                .param("words", question.words())
                .param("about", question.about())
                .update();
    }
}
