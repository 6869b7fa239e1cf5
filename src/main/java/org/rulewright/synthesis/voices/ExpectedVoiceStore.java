package org.rulewright.synthesis.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocumentId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps whose comment is expected, and when they were asked; finds what came from them. */
@Repository
class ExpectedVoiceStore {

    private final JdbcClient jdbc;

    ExpectedVoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds somebody; empty where the same name is there already. */
    Optional<VoiceId> add(DocketId docket, NewVoice voice, Act act) {
        var document = voice.document();
        return jdbc.sql("""
                insert into expected_voice (docket_id, name, is_kind, category, ground, document_id, address, added_by, added)
                values (:docket, :name, :kind, :category, :ground, :document, :address, :by, :at)
                on conflict (docket_id, key) do nothing
                returning id
                """)
                .param("docket", docket.value())
                .param("name", voice.name())
                .param("kind", voice.isKind())
                .param("category", voice.category())
                .param("ground", voice.ground())
                .param("document", document == null ? null : document.value())
                .param("address", voice.address())
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(VoiceId::new);
    }

    Optional<DocketId> docket(VoiceId voice) {
        return jdbc.sql("select docket_id from expected_voice where id = :id")
                .param("id", voice.value())
                .query(Long.class)
                .optional()
                .map(DocketId::new);
    }

    void remove(VoiceId voice) {
        jdbc.sql("delete from expected_voice where id = :id")
                .param("id", voice.value())
                .update();
    }

    /** How many are expected in the docket. */
    long count(DocketId docket) {
        return jdbc.sql("select count(*) from expected_voice where docket_id = :docket")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    void ask(VoiceId voice, LocalDate on, String note, Act act) {
        jdbc.sql("""
                insert into voice_asking (voice_id, asked_on, note, noted_by, noted)
                values (:voice, :on, :note, :by, :at)
                """)
                .param("voice", voice.value())
                .param("on", on)
                .param("note", note)
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps how somebody was heard if nobody said otherwise since they were seen; says whether it did. */
    boolean settle(ExpectedVoice seen, String words, Act act) {
        return jdbc.sql("""
                update expected_voice
                set settled = :words, settled_by = :by, settled_at = :at
                where id = :id
                  and settled = :seen
                """)
                        .param("words", words)
                        .param("by", id(act.by()))
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .param("id", seen.id().value())
                        .param("seen", seen.settled())
                        .update()
                == 1;
    }

    /** Who is expected, by name, each with what came under it; rejected and withdrawn comments came not. */
    List<ExpectedVoice> all(DocketId docket) {
        var askings = askings(docket);
        return jdbc.sql("""
                select v.*, coalesce(d.title, '') as document_title, a.comments, a.first
                from expected_voice v
                left join document d on d.id = v.document_id
                left join lateral (
                    select count(*) as comments, min(c.tracking_number) as first
                    from comment c
                    where c.docket_id = v.docket_id
                      and c.organisation <> ''
                      and organisation_key(c.organisation) collate "C" = v.key
                      and c.status not in ('REJECTED', 'WITHDRAWN')
                      and not v.is_kind) a on true
                where v.docket_id = :docket
                order by v.name, v.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> voice(row, askings))
                .list();
    }

    private Map<VoiceId, List<Asking>> askings(DocketId docket) {
        var askings = new HashMap<VoiceId, List<Asking>>();
        jdbc.sql("""
                select s.voice_id, s.asked_on, s.note, coalesce(a.display_name, '') as noter
                from voice_asking s
                join expected_voice v on v.id = s.voice_id
                left join account a on a.id = s.noted_by
                where v.docket_id = :docket
                order by s.asked_on, s.id
                """).param("docket", docket.value()).query(row -> {
            var asking = new Asking(
                    row.getObject("asked_on", LocalDate.class), row.getString("note"), row.getString("noter"));
            askings.computeIfAbsent(new VoiceId(row.getLong("voice_id")), _ -> new ArrayList<>())
                    .add(asking);
        });
        return askings;
    }

    private static ExpectedVoice voice(ResultSet row, Map<VoiceId, List<Asking>> askings) throws SQLException {
        var id = new VoiceId(row.getLong("id"));
        var document = row.getObject("document_id", Long.class);
        var words = new NewVoice(
                row.getString("name"),
                row.getBoolean("is_kind"),
                row.getString("category"),
                row.getString("ground"),
                document == null ? null : new DocumentId(document),
                row.getString("address"));
        var comments = row.getLong("comments");
        return new ExpectedVoice(
                id,
                words,
                row.getString("document_title"),
                comments == 0
                        ? Optional.empty()
                        : Optional.of(new Arrived(comments, new TrackingNumber(row.getString("first")))),
                row.getString("settled"),
                askings.getOrDefault(id, List.of()));
    }

    private static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
