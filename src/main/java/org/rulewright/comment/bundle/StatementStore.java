package org.rulewright.comment.bundle;

import java.util.OptionalInt;
import org.rulewright.base.Sha256;
import org.rulewright.comment.bundle.Item.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Divides and joins the statements of a hearing, and changes all those of one speaker. */
@Repository
class StatementStore {

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else change the bundle until the transaction ends; says no while it is being taken in. */
    boolean lock(BundleId bundle) {
        return jdbc.sql("""
                select id
                from comment_bundle
                where id = :id
                  and kind = 'HEARING'
                  and taking_by is null
                for update
                """)
                .param("id", bundle.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    String identity(BundleId bundle, int number) {
        return jdbc.sql("select identity from comment_bundle_item where bundle_id = :bundle and number = :number")
                .param("bundle", bundle.value())
                .param("number", number)
                .query(String.class)
                .single();
    }

    /** Moves all that stand behind this place by one, by way of numbers that no item has. */
    void makeRoomBehind(BundleId bundle, int number) {
        jdbc.sql("""
                update comment_bundle_item
                set number = -number - 1
                where bundle_id = :bundle
                  and number > :number
                """).param("bundle", bundle.value()).param("number", number).update();
        jdbc.sql("update comment_bundle_item set number = -number where bundle_id = :bundle and number < 0")
                .param("bundle", bundle.value())
                .update();
    }

    /** The nearest statement before this place that waits. */
    OptionalInt before(BundleId bundle, int number) {
        return jdbc.sql("""
                select max(number)
                from comment_bundle_item
                where bundle_id = :bundle
                  and number < :number
                  and state = 'WAITING'
                having max(number) is not null
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Notes that the words of the statement stand in an earlier one now. */
    void markJoined(BundleId bundle, int number) {
        jdbc.sql("""
                update comment_bundle_item
                set state = 'DROPPED', remarks = remarks || '["JOINED"]'::jsonb
                where bundle_id = :bundle
                  and number = :number
                """).param("bundle", bundle.value()).param("number", number).update();
    }

    void replaceSource(BundleId bundle, int number, byte[] bytes) {
        var content = Sha256.of(bytes);
        jdbc.sql("""
                insert into comment_source_content (sha256, content)
                values (:content, :bytes)
                on conflict (sha256) do nothing
                """).param("content", content.value()).param("bytes", bytes).update();
        jdbc.sql("update comment_bundle_item set sha256 = :content where bundle_id = :bundle and number = :number")
                .param("content", content.value())
                .param("bundle", bundle.value())
                .param("number", number)
                .update();
    }

    /** Lets all that a speaker said and that is no comment yet come from this sender; says how many. */
    int name(BundleId bundle, String speaker, Facts sender) {
        return jdbc.sql("""
                update comment_bundle_item
                set submitter_kind = :kind, submitter_name = :name, organisation = :organisation, category = :category
                where bundle_id = :bundle
                  and subject = :speaker
                  and state in ('WAITING', 'DROPPED', 'REFUSED')
                """)
                .param("kind", sender.kind().name())
                .param("name", sender.name())
                .param("organisation", sender.organisation())
                .param("category", sender.category())
                .param("bundle", bundle.value())
                .param("speaker", speaker)
                .update();
    }

    /** Leaves out all that a speaker said; says how much of it waited. */
    int drop(BundleId bundle, String speaker) {
        return jdbc.sql("""
                update comment_bundle_item
                set state = 'DROPPED'
                where bundle_id = :bundle
                  and subject = :speaker
                  and state = 'WAITING'
                """)
                .param("bundle", bundle.value())
                .param("speaker", speaker)
                .update();
    }
}
