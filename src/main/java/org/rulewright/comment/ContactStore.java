package org.rulewright.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where senders want to be told about their comments. */
@Repository
class ContactStore {

    private final JdbcClient jdbc;
    private final SealedAddress addresses;

    ContactStore(JdbcClient jdbc, SealedAddress addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** A comment and the address that is to hear of it. */
    record Reader(CommentId comment, String address) {

        @Override
        public String toString() {
            return "Reader[" + comment + "]";
        }
    }

    /** Notes who may speak about the comment as the owner of its address; the address itself is not kept. */
    void add(CommentId comment, Secret owner) {
        jdbc.sql("""
                insert into comment_contact (comment_id, fingerprint)
                values (:comment, :fingerprint)
                """)
                .param("comment", comment.value())
                .param("fingerprint", owner.fingerprint().value())
                .update();
    }

    /** The same where nobody is noted yet. */
    void addUnlessThere(CommentId comment, Secret owner) {
        jdbc.sql("""
                insert into comment_contact (comment_id, fingerprint)
                values (:comment, :fingerprint)
                on conflict (comment_id) do nothing
                """)
                .param("comment", comment.value())
                .param("fingerprint", owner.fingerprint().value())
                .update();
    }

    /** Keeps the address, because its owner asked for news. */
    void keep(CommentId comment, String address) {
        jdbc.sql("""
                update comment_contact
                set address = :address, mark = :mark
                where comment_id = :comment
                """)
                .param("comment", comment.value())
                .param("address", addresses.close(address))
                .param("mark", addresses.mark(address).value())
                .update();
    }

    /** Forgets the address, and any other that its sender gave; says whether there was one. */
    boolean forget(CommentId comment) {
        return jdbc.sql("""
                with forgotten as (
                    update comment_contact_version
                    set address = null, ended = coalesce(ended, clock_timestamp())
                    where comment_id = :comment
                )
                update comment_contact
                set address = null, mark = null
                where comment_id = :comment
                  and address is not null
                """).param("comment", comment.value()).update() == 1;
    }

    Optional<CommentId> find(Sha256 owner) {
        return jdbc.sql("select comment_id from comment_contact where fingerprint = :fingerprint")
                .param("fingerprint", owner.value())
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .optional();
    }

    /** Whether an address is kept for the comment. */
    boolean isKept(CommentId comment) {
        return reader(comment).isPresent();
    }

    /** Who is to hear of the comment. */
    Optional<Reader> reader(CommentId comment) {
        return jdbc.sql("""
                select comment_id, address
                from comment_contact
                where comment_id = :comment
                  and address is not null
                """)
                .param("comment", comment.value())
                .query((row, _) ->
                        new Reader(new CommentId(row.getLong("comment_id")), addresses.open(row.getBytes("address"))))
                .optional();
    }

    /** Who is to hear of the docket: each address once, however many comments came from it. */
    List<Reader> readers(DocketId docket) {
        return jdbc.sql("""
                select distinct on (t.mark) t.comment_id, t.address
                from comment_contact t
                join comment c on c.id = t.comment_id
                where c.docket_id = :docket
                  and c.status <> 'WITHDRAWN'
                  and t.address is not null
                order by t.mark, t.comment_id
                """)
                .param("docket", docket.value())
                .query((row, _) ->
                        new Reader(new CommentId(row.getLong("comment_id")), addresses.open(row.getBytes("address"))))
                .list();
    }

    /** Notes that the readers of these comments are told of this status; gives those who were told another one last. */
    List<Reader> news(Collection<CommentId> comments, Status status) {
        return jdbc.sql("""
                update comment_contact
                set told = :status
                where comment_id = any (:comments::bigint[])
                  and address is not null
                  and told is distinct from :status
                returning comment_id, address
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .param("status", status.name())
                .query((row, _) ->
                        new Reader(new CommentId(row.getLong("comment_id")), addresses.open(row.getBytes("address"))))
                .list();
    }

    /** Notes that the reader is told of this status; says whether it is another one than the reader was told last. */
    boolean isNews(CommentId comment, Status status) {
        return jdbc.sql("""
                update comment_contact
                set told = :status
                where comment_id = :comment
                  and address is not null
                  and told is distinct from :status
                """)
                        .param("comment", comment.value())
                        .param("status", status.name())
                        .update()
                == 1;
    }
}
