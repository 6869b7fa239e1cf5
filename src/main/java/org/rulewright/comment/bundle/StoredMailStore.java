package org.rulewright.comment.bundle;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps mailboxes in pieces until they are read, and how far they are. */
@Repository
class StoredMailStore {

    /** How large a piece is; only the last one is smaller. */
    static final int PIECE = 512 * 1024;

    private static final int DAYS_FOR_PIECES = 1;

    private final JdbcClient jdbc;

    StoredMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a mailbox is read.
     *
     * @param readTo behind how many of its bytes reading goes on
     */
    record Place(String category, long readTo, int items) {}

    /** Notes that pieces will come. */
    void expect(BundleId bundle, String category) {
        jdbc.sql("update comment_bundle set is_here = false, category = :category where id = :id")
                .param("category", category)
                .param("id", bundle.value())
                .update();
    }

    void add(BundleId bundle, int number, byte[] piece) {
        jdbc.sql("""
                insert into comment_bundle_chunk (bundle_id, number, bytes)
                values (:bundle, :number, :bytes)
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .param("bytes", piece)
                .update();
    }

    /** All pieces have come. */
    void complete(BundleId bundle, long bytes) {
        jdbc.sql("update comment_bundle set is_here = true, bytes = :bytes where id = :id")
                .param("bytes", bytes)
                .param("id", bundle.value())
                .update();
    }

    /** One piece; empty behind the last one. */
    Optional<byte[]> piece(BundleId bundle, int number) {
        return jdbc.sql("select bytes from comment_bundle_chunk where bundle_id = :bundle and number = :number")
                .param("bundle", bundle.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    /** Where reading goes on; empty where nothing is to be read. */
    Optional<Place> place(BundleId bundle) {
        return jdbc.sql("""
                select category, read_to, read_items
                from comment_bundle
                where id = :id
                  and is_here
                  and not is_whole
                  and trouble = ''
                """)
                .param("id", bundle.value())
                .query((row, _) ->
                        new Place(row.getString("category"), row.getLong("read_to"), row.getInt("read_items")))
                .optional();
    }

    /** Notes one more message; says no where somebody else reads the mailbox, or it was thrown away. */
    boolean advance(BundleId bundle, int items, long readTo) {
        return jdbc.sql("""
                update comment_bundle
                set read_items = :items, read_to = :readTo
                where id = :id
                  and read_items = :items - 1
                  and not is_whole
                """)
                        .param("items", items)
                        .param("readTo", readTo)
                        .param("id", bundle.value())
                        .update()
                == 1;
    }

    /** Lets go of the pieces of what is read to its end. */
    void finish(BundleId bundle) {
        jdbc.sql("update comment_bundle set is_whole = true, read_to = bytes where id = :id")
                .param("id", bundle.value())
                .update();
        removePieces(bundle);
    }

    /** Says why it was not read to its end, and keeps nothing of it. */
    void giveUp(BundleId bundle, String trouble) {
        jdbc.sql("update comment_bundle set trouble = :trouble where id = :id")
                .param("trouble", trouble)
                .param("id", bundle.value())
                .update();
        jdbc.sql("delete from comment_bundle_item where bundle_id = :id")
                .param("id", bundle.value())
                .update();
        removePieces(bundle);
    }

    private void removePieces(BundleId bundle) {
        jdbc.sql("delete from comment_bundle_chunk where bundle_id = :id")
                .param("id", bundle.value())
                .update();
    }

    /** Those that are here and not read. */
    List<BundleId> unread() {
        return jdbc.sql("""
                select id
                from comment_bundle
                where not is_whole
                  and is_here
                  and trouble = ''
                order by id
                """).query((row, _) -> new BundleId(row.getLong("id"))).list();
    }

    /** Those whose pieces began to come and never all did. */
    List<BundleId> brokenOff() {
        return jdbc.sql("""
                select id
                from comment_bundle
                where not is_whole
                  and not is_here
                  and uploaded < clock_timestamp() - make_interval(days => :days)
                """)
                .param("days", DAYS_FOR_PIECES)
                .query((row, _) -> new BundleId(row.getLong("id")))
                .list();
    }
}
