package org.rulewright.comment.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.comment.bundle.Item.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the items of bundles with what came, and what staff say of them. */
@Repository
class ItemStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ItemStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(BundleId bundle, int number, NewItem item) {
        var content = Sha256.of(item.source());
        jdbc.sql("""
                insert into comment_source_content (sha256, content)
                values (:content, :bytes)
                on conflict (sha256) do nothing
                """)
                .param("content", content.value())
                .param("bytes", item.source())
                .update();
        jdbc.sql("""
                insert into comment_bundle_item (bundle_id, number, identity, sha256, is_marked, sender, subject, sent, arrived,
                                                 place, files, remarks, submitter_kind, submitter_name, organisation,
                                                 category, stamped, words, state)
                values (:bundle, :number, :identity, :content, :isMarked, :sender, :subject, :sent, :arrived,
                        :place, :files::jsonb, :remarks::jsonb, :kind, :name, :organisation,
                        :category, :stamped, :words,
                        case when exists (select from comment_source s
                                          join comment_bundle b on b.docket_id = s.docket_id
                                          where b.id = :bundle and s.identity = :identity)
                               or exists (select from comment_bundle_item i
                                          where i.bundle_id = :bundle and i.identity = :identity)
                             then 'REPEATED' else :state end)
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .param("identity", item.identity())
                .param("content", content.value())
                .param("isMarked", item.isMarked())
                .param("sender", item.origin().sender())
                .param("subject", item.origin().subject())
                .param("sent", ItemRow.at(item.origin().sent()))
                .param("arrived", ItemRow.at(item.origin().arrived()))
                .param("place", item.origin().place())
                .param("files", json.writeValueAsString(item.files()))
                .param("remarks", json.writeValueAsString(item.remarks()))
                .param("kind", item.facts().kind().name())
                .param("name", item.facts().name())
                .param("organisation", item.facts().organisation())
                .param("category", item.facts().category())
                .param("stamped", ItemRow.at(item.facts().stamped()))
                .param("words", item.facts().words())
                .param("state", item.state().name())
                .update();
    }

    List<Item> page(BundleId bundle, Collection<ItemState> states, int offset, int most) {
        return jdbc.sql(ItemRow.SELECT + """
                  and state in (:states)
                order by number
                limit :most offset :offset
                """)
                .param("bundle", bundle.value())
                .param("states", states.stream().map(ItemState::name).toList())
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> ItemRow.item(row, json))
                .list();
    }

    Optional<Item> find(BundleId bundle, int number) {
        return jdbc.sql(ItemRow.SELECT + "and number = :number")
                .param("bundle", bundle.value())
                .param("number", number)
                .query((row, _) -> ItemRow.item(row, json))
                .optional();
    }

    /** Keeps the corrected facts; says no where the item does not wait any more. */
    boolean correct(BundleId bundle, int number, Facts facts) {
        return jdbc.sql("""
                update comment_bundle_item
                set submitter_kind = :kind, submitter_name = :name, organisation = :organisation,
                    category = :category, stamped = :stamped, words = :words, outcome = '',
                    state = case when state = 'REFUSED' then 'WAITING' else state end
                where bundle_id = :bundle
                  and number = :number
                  and state in ('WAITING', 'DROPPED', 'REFUSED')
                """)
                        .param("kind", facts.kind().name())
                        .param("name", facts.name())
                        .param("organisation", facts.organisation())
                        .param("category", facts.category())
                        .param("stamped", ItemRow.at(facts.stamped()))
                        .param("words", facts.words())
                        .param("bundle", bundle.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Moves the items that stand at one state to another; says how many did. */
    int move(BundleId bundle, Collection<Integer> numbers, ItemState from, ItemState to) {
        return jdbc.sql("""
                update comment_bundle_item
                set state = :to
                where bundle_id = :bundle
                  and number in (:numbers)
                  and state = :from
                """)
                .param("to", to.name())
                .param("bundle", bundle.value())
                .param("numbers", numbers)
                .param("from", from.name())
                .update();
    }

    byte[] source(BundleId bundle, int number) {
        return jdbc.sql("""
                select c.content
                from comment_bundle_item i
                join comment_source_content c on c.sha256 = i.sha256
                where i.bundle_id = :bundle
                  and i.number = :number
                """)
                .param("bundle", bundle.value())
                .param("number", number)
                .query(byte[].class)
                .single();
    }
}
