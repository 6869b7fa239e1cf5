package org.rulewright.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the queue of files to be read, and what reading found. */
@Repository
class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that somebody has taken to read it. */
    record Claim(Sha256 content, int attempt) {}

    /** Takes the next file that nobody reads, or whose reader has vanished for that long. */
    Optional<Claim> claim(Duration lease) {
        return jdbc.sql("""
                update file_reading
                set claimed = clock_timestamp(), attempts = attempts + 1
                where sha256 = (
                    select sha256
                    from file_reading
                    where state = 'WAITING'
                      and (claimed is null or claimed < clock_timestamp() - make_interval(secs => :seconds))
                    order by urgent desc, asked
                    limit 1
                    for update skip locked)
                returning sha256, attempts
                """)
                .param("seconds", lease.toSeconds())
                .query((row, _) -> new Claim(new Sha256(row.getString("sha256")), row.getInt("attempts")))
                .optional();
    }

    /** Lets the next one try at once. */
    void release(Sha256 content) {
        jdbc.sql("update file_reading set claimed = null where sha256 = :sha256")
                .param("sha256", content.value())
                .update();
    }

    void hurry(Sha256 content) {
        jdbc.sql("update file_reading set urgent = true where sha256 = :sha256 and state = 'WAITING'")
                .param("sha256", content.value())
                .update();
    }

    /** Queues a file again that was read before, as if it were new. */
    void again(Sha256 content) {
        jdbc.sql("""
                update file_reading
                set state = 'WAITING', urgent = true, attempts = 0, claimed = null, asked = clock_timestamp()
                where sha256 = :sha256
                  and state <> 'WAITING'
                """).param("sha256", content.value()).update();
    }

    void removePages(Sha256 content) {
        jdbc.sql("delete from file_page where sha256 = :sha256")
                .param("sha256", content.value())
                .update();
    }

    /** Adds a page; nothing where the file was let go of while it was read. */
    void addPage(Sha256 content, PageText page) {
        jdbc.sql("""
                insert into file_page (sha256, number, text)
                select sha256, :number, :text
                from file_reading
                where sha256 = :sha256
                for key share
                on conflict (sha256, number) do nothing
                """)
                .param("sha256", content.value())
                .param("number", page.number())
                .param("text", page.text().replace('\0', '\uFFFD'))
                .update();
    }

    void finish(FileReading reading) {
        jdbc.sql("""
                update file_reading
                set state = :state, findings = :findings::text[], pages = :pages, claimed = null, urgent = false
                where sha256 = :sha256
                """)
                .param("state", reading.state().name())
                .param(
                        "findings",
                        reading.findings().stream().map(Finding::name).toArray(String[]::new))
                .param("pages", reading.pages())
                .param("sha256", reading.content().value())
                .update();
    }

    List<FileReading> all(Collection<Sha256> contents) {
        return jdbc.sql("""
                select sha256, state, findings, pages
                from file_reading
                where sha256 = any (:contents::text[])
                """)
                .param("contents", contents.stream().map(Sha256::value).toArray(String[]::new))
                .query((row, _) -> reading(row))
                .list();
    }

    List<PageText> pages(Sha256 content) {
        return jdbc.sql("select number, text from file_page where sha256 = :sha256 order by number")
                .param("sha256", content.value())
                .query((row, _) -> new PageText(row.getInt("number"), row.getString("text")))
                .list();
    }

    Optional<PageText> page(Sha256 content, int number) {
        return jdbc.sql("select number, text from file_page where sha256 = :sha256 and number = :number")
                .param("sha256", content.value())
                .param("number", number)
                .query((row, _) -> new PageText(row.getInt("number"), row.getString("text")))
                .optional();
    }

    /** The numbers of the pages on which these words stand, as they are written but for upper and lower case. */
    List<Integer> pagesWith(Sha256 content, String words, int limit) {
        return jdbc.sql("""
                select number
                from file_page
                where sha256 = :sha256
                  and strpos(lower(regexp_replace(text, '\\s+', ' ', 'g')), lower(:words)) > 0
                order by number
                limit :limit
                """)
                .param("sha256", content.value())
                .param("words", words)
                .param("limit", limit)
                .query((row, _) -> row.getInt("number"))
                .list();
    }

    private static FileReading reading(ResultSet row) throws SQLException {
        return new FileReading(
                new Sha256(row.getString("sha256")),
                ReadingState.valueOf(row.getString("state")),
                findings((String[]) row.getArray("findings").getArray()),
                row.getInt("pages"));
    }

    private static Set<Finding> findings(String[] names) {
        var findings = EnumSet.noneOf(Finding.class);
        Arrays.stream(names).map(Finding::valueOf).forEach(findings::add);
        return findings;
    }
}
