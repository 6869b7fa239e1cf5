package org.rulewright.comment;

import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.platform.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps whom to write to about a draft, under the seal, as long as the draft is there. */
@Repository
class CorrespondentsStore {

    private static final String PURPOSE = "draft correspondents";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;

    CorrespondentsStore(JdbcClient jdbc, JsonMapper json, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    /** Says whether there is such a draft. */
    boolean save(Sha256 draft, Correspondents correspondents) {
        return jdbc.sql("""
                insert into draft_correspondents (fingerprint, content)
                select fingerprint, :content
                from draft
                where fingerprint = :draft
                on conflict (fingerprint) do update set content = excluded.content
                """)
                        .param("draft", draft.value())
                        .param("content", seal.close(json.writeValueAsBytes(correspondents), PURPOSE))
                        .update()
                == 1;
    }

    Optional<Correspondents> find(Sha256 draft) {
        return jdbc.sql("select content from draft_correspondents where fingerprint = :draft")
                .param("draft", draft.value())
                .query((row, _) -> json.readValue(seal.open(row.getBytes("content"), PURPOSE), Correspondents.class))
                .optional();
    }

    /** Notes that the draft's link is sent, unless it was sent too often lately; says whether it may be sent. */
    boolean mayMailLink(Sha256 draft, int mostPerDay) {
        return jdbc.sql("""
                insert into draft_link (fingerprint)
                select fingerprint
                from draft d
                where fingerprint = :draft
                  and (select count(*)
                       from draft_link l
                       where l.fingerprint = d.fingerprint
                         and l.sent > clock_timestamp() - interval '1 day') < :most
                """)
                        .param("draft", draft.value())
                        .param("most", mostPerDay)
                        .update()
                == 1;
    }
}
