package org.rulewright.search.truth;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers which files the indices may hold pages of, and up to which page.
 *
 * <p>A file is noted, and that is committed, before its first page is sent; so whoever has to take pages away again knows
 * of them, even where the file itself is gone.
 */
@Repository
public class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the files that these comments have now; no page beyond what is noted is ever sent. */
    public void note(Collection<Long> comments) {
        jdbc.sql("""
                insert into search_file as f (attachment_id, comment_id, pages)
                select a.id, a.comment_id, coalesce(r.pages, 0)
                from attachment a
                left join file_reading r using (sha256)
                where a.comment_id = any (:comments::bigint[])
                  and a.sha256 is not null
                order by a.id
                on conflict (attachment_id) do update set pages = greatest(f.pages, excluded.pages)
                """).param("comments", comments.toArray(Long[]::new)).update();
    }

    /** The comments that have a file with this content. */
    public List<Long> commentsWith(Sha256 content) {
        return jdbc.sql("select distinct comment_id from attachment where sha256 = :content")
                .param("content", content.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** The files of these comments, also those that are gone. */
    public List<Long> of(Collection<Long> comments) {
        return jdbc.sql("""
                select attachment_id
                from search_file
                where comment_id = any (:comments::bigint[])
                order by attachment_id
                """)
                .param("comments", comments.toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Notes a file of which an index has pages that nobody knows of. */
    public void noteFound(long file, long comment, int page) {
        jdbc.sql("""
                insert into search_file as f (attachment_id, comment_id, pages)
                values (:file, :comment, :page)
                on conflict (attachment_id) do update set pages = greatest(f.pages, excluded.pages)
                """)
                .param("file", file)
                .param("comment", comment)
                .param("page", page)
                .update();
    }

    /** Keeps other relays from these files until the transaction ends; returns up to which page each may have been sent. */
    public Map<Long, Integer> hold(Collection<Long> files) {
        var pages = new HashMap<Long, Integer>();
        jdbc.sql("""
                select attachment_id, pages
                from search_file
                where attachment_id = any (:files::bigint[])
                order by attachment_id
                for update
                """).param("files", files.toArray(Long[]::new)).query(row -> {
            pages.put(row.getLong("attachment_id"), row.getInt("pages"));
        });
        return pages;
    }

    /** Whose a file is, and up to which page it may be sent. */
    record Noted(long file, long comment, int pages) {}

    List<Noted> noted(Collection<Long> files) {
        return jdbc.sql("""
                select attachment_id, comment_id, pages
                from search_file
                where attachment_id = any (:files::bigint[])
                """)
                .param("files", files.toArray(Long[]::new))
                .query((row, _) ->
                        new Noted(row.getLong("attachment_id"), row.getLong("comment_id"), row.getInt("pages")))
                .list();
    }
}
