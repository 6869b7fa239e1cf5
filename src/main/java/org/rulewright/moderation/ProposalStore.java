package org.rulewright.moderation;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where two people withhold, and what is proposed to be withheld. */
@Repository
class ProposalStore {

    private static final String SELECT = """
            select comment_id, from_status, ground, words, proposed_by, proposed, outcome, answer, settled_by, settled
            from moderation_proposal
            """;

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOn(AgencyId agency) {
        return jdbc.sql("select exists (select from moderation_second_person where agency_id = :agency)")
                .param("agency", agency.value())
                .query(Boolean.class)
                .single();
    }

    boolean isOn(DocketId docket) {
        return jdbc.sql("""
                select exists (select from docket d
                               join moderation_second_person s on s.agency_id = d.agency_id
                               where d.id = :docket)
                """)
                .param("docket", docket.value())
                .query(Boolean.class)
                .single();
    }

    void put(AgencyId agency, boolean isOn, String by) {
        jdbc.sql(isOn ? """
                                insert into moderation_second_person (agency_id, changed_by)
                                values (:agency, :by)
                                on conflict (agency_id) do nothing
                                """ : "delete from moderation_second_person where agency_id = :agency")
                .param("agency", agency.value())
                .param("by", by)
                .update();
    }

    /** Says whether there was none about the comment yet. */
    boolean add(Comment comment, WithholdingReason reason, String by) {
        return jdbc.sql("""
                insert into moderation_proposal (docket_id, comment_id, from_status, ground, words, proposed_by)
                values (:docket, :comment, :from, :ground, :words, :by)
                on conflict do nothing
                """)
                        .param("docket", comment.docket().value())
                        .param("comment", comment.id().value())
                        .param("from", comment.standing().status().name())
                        .param("ground", reason.ground().name())
                        .param("words", reason.words())
                        .param("by", by)
                        .update()
                == 1;
    }

    /** The last one about the comment, open or settled. */
    Optional<Proposal> latest(CommentId comment) {
        return jdbc.sql(SELECT + """
                where comment_id = :comment
                order by id desc
                limit 1
                """)
                .param("comment", comment.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    /** The open ones about these comments. */
    Map<CommentId, Proposal> open(Collection<CommentId> comments) {
        return jdbc
                .sql(SELECT + """
                where comment_id = any (:comments::bigint[])
                  and settled is null
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query((row, _) -> proposal(row))
                .list()
                .stream()
                .collect(toMap(Proposal::comment, Function.identity()));
    }

    /** Settles the open one about the comment; says whether there was one. */
    boolean settle(CommentId comment, Proposal.Outcome outcome, String words, String by) {
        return jdbc.sql("""
                update moderation_proposal
                set outcome = :outcome, answer = :words, settled_by = :by, settled = clock_timestamp()
                where comment_id = :comment
                  and settled is null
                """)
                        .param("outcome", outcome.name())
                        .param("words", words)
                        .param("by", by)
                        .param("comment", comment.value())
                        .update()
                == 1;
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                new CommentId(row.getLong("comment_id")),
                Status.valueOf(row.getString("from_status")),
                new WithholdingReason(Ground.valueOf(row.getString("ground")), row.getString("words")),
                new Decision.Made(
                        row.getString("proposed_by"),
                        row.getTimestamp("proposed").toInstant()),
                answer(row));
    }

    private static Proposal.@Nullable Answer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Proposal.Answer(
                        Proposal.Outcome.valueOf(outcome),
                        row.getString("answer"),
                        row.getString("settled_by"),
                        row.getTimestamp("settled").toInstant());
    }
}
