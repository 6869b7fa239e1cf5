package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.Sha256;
import org.rulewright.comment.letter.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters that were pasted into a draft, and which stretches of letters became points of it. */
@Repository
class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pasted letter; empty where there is none. */
    String pasted(Sha256 draft) {
        return jdbc.sql("select words from draft_letter where fingerprint = :draft")
                .param("draft", draft.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void paste(Sha256 draft, String words) {
        jdbc.sql("""
                insert into draft_letter (fingerprint, words)
                values (:draft, :words)
                on conflict (fingerprint) do update
                set words = excluded.words
                """).param("draft", draft.value()).param("words", words).update();
    }

    List<Span> added(Sha256 draft, Sha256 letter) {
        return jdbc.sql("""
                select begins, ends
                from draft_letter_span
                where fingerprint = :draft
                  and content = :letter
                order by begins
                """)
                .param("draft", draft.value())
                .param("letter", letter.value())
                .query((row, _) -> new Span(row.getInt("begins"), row.getInt("ends")))
                .list();
    }

    void add(Sha256 draft, Sha256 letter, Span span) {
        jdbc.sql("""
                insert into draft_letter_span (fingerprint, content, begins, ends)
                values (:draft, :letter, :begins, :ends)
                on conflict (fingerprint, content, begins) do update
                set ends = greatest(draft_letter_span.ends, excluded.ends)
                """)
                .param("draft", draft.value())
                .param("letter", letter.value())
                .param("begins", span.from())
                .param("ends", span.to())
                .update();
    }
}
