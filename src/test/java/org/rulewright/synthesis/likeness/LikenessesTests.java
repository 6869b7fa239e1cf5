package org.rulewright.synthesis.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.CommentTexts;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LikenessesTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Likenesses likenesses;

    @Autowired
    Workbench workbench;

    @Autowired
    JdbcClient jdbc;

    Rulemaking rulemaking;
    ConcernId names;
    ConcernId costs;

    @BeforeEach
    void fileSome() {
        rulemaking = new Rulemaking(portal);
        names = rulemaking.concern("Plural names");
        costs = rulemaking.concern("Cost of licences");
        rulemaking.file(
                names, rulemaking.published("", "Name the saxitoxins in the plural.", "The plural names more."));
        rulemaking.file(costs, rulemaking.published("", "Each licence costs us weeks.", "Licences cost money."));
    }

    @Test
    void suggestsTheConcernWhoseExcerptsShareItsWords() {
        var excerpt = said("A licence costs a small laboratory too much.");

        assertThat(show(excerpt)).containsExactly(Map.entry(excerpt.id(), List.of(costs)));
    }

    @Test
    void suggestsNothingWhereNoWordIsKnownAndFilesNothing() {
        var strange = said("Quetzals wander.");
        var known = said("Plural, please.");

        assertThat(show(strange, known)).containsOnlyKeys(known.id());
        assertThat(rulemaking.unfiled()).contains(strange, known);
    }

    @Test
    void suggestsNoConcernWhoseAnswerIsPublished() {
        var excerpt = said("A licence costs too much.");
        rulemaking.answer(costs, new ResponseDraft("", "Yes.", Disposition.NOTED, "", Set.of(), false));
        jdbc.sql("""
                update response
                set published = now(), read = 'x'
                where concern_id = :id
                """).param("id", costs.value()).update();

        assertThat(show(excerpt)).isEmpty();
    }

    @Test
    void forgetsWhatIsTakenAwayAgain() {
        var before = learnt();
        var excerpt = said("Quetzals wander about licences.");

        file(excerpt, costs);
        assertThat(learnt()).isNotEqualTo(before);
        assertThat(show(said("Quetzals again."))).hasSize(1);

        rulemaking.analystDoes(() -> workbench.unfile(excerpt.id(), costs));
        assertThat(learnt()).isEqualTo(before);
    }

    @Test
    void forgetsWordsThatAreRedacted() {
        var comment = rulemaking.published("", "Quetzals cost more than licences.");
        rulemaking.file(costs, comment);

        rulemaking.as(
                Role.MODERATOR,
                () -> portal.getBean(Moderation.class)
                        .publish(comment, List.of(new Mark(CommentTexts.words(1), 0, 8, Ground.PERSONAL_DATA))));

        assertThat(learnt()).noneMatch(word -> word.startsWith("quetzal"));
        assertThat(learnt()).anyMatch(word -> word.startsWith("person"));
    }

    @Test
    void suggestsWhatMeansTheSameInOtherWords() {
        rulemaking.file(
                rulemaking.concern("Shipping"),
                rulemaking.published("", "The toxin must be transported in a refrigerated container."));
        var excerpt = said("Keep poisonous goods cold while they travel by lorry.");

        assertThat(show(excerpt).get(excerpt.id())).isNull();
        rulemaking.file(costs, rulemaking.published("", "Keep them."));
        assertThat(directions()).isEqualTo(3);
    }

    @Test
    void countsWhatCameOfWhatWasShown() {
        var hit = said("A licence costs too much.");
        var miss = said("The cost of plurals.");
        var ignored = said("Licence, licence.");
        show(hit, miss, ignored);
        var route = rulemaking.concern("Route");

        file(hit, costs);
        file(miss, route);
        assertThat(rate()).isEqualTo(new HitRate(2, 1, 1));

        rulemaking.analystDoes(() -> workbench.unfile(hit.id(), costs));
        assertThat(rate()).isEqualTo(new HitRate(1, 0, 0));

        file(hit, route);
        file(hit, costs);
        assertThat(rate()).isEqualTo(new HitRate(2, 1, 1));
        assertThat(rate().isKnown()).isFalse();
    }

    @Test
    void countsNothingThatWasNotShown() {
        file(said("A licence costs too much."), costs);

        assertThat(rate()).isEqualTo(new HitRate(0, 0, 0));
    }

    @Test
    void readsExcerptsOfAnySize() {
        var excerpt = said("licence ".repeat(8_000) + "\u0000'%_".substring(1));

        file(excerpt, costs);

        assertThat(show(said("A licence."))).hasSize(1);
    }

    private Excerpt said(String words) {
        var comment = rulemaking.published("", words);
        return rulemaking.excerpts().stream()
                .filter(excerpt -> excerpt.comment().equals(comment.id()))
                .findFirst()
                .orElseThrow();
    }

    private Map<ExcerptId, List<ConcernId>> show(Excerpt... excerpts) {
        return rulemaking.analyst(() -> likenesses.show(rulemaking.docket().id(), List.of(excerpts)));
    }

    private HitRate rate() {
        return rulemaking.analyst(() -> likenesses.rate(rulemaking.docket().id()));
    }

    private void file(Excerpt excerpt, ConcernId concern) {
        rulemaking.analystDoes(() -> workbench.file(excerpt.id(), concern));
    }

    private int directions() {
        show(said("Whatever."));
        return jdbc.sql("select count(*) from concern_direction where docket_id = :docket")
                .param("docket", rulemaking.docket().id().value())
                .query(Integer.class)
                .single();
    }

    private List<String> learnt() {
        return jdbc.sql("""
                select word || ' ' || concern_id || ' ' || filings as learnt
                from concern_word
                where docket_id = :docket
                order by 1
                """)
                .param("docket", rulemaking.docket().id().value())
                .query((row, _) -> row.getString("learnt"))
                .list();
    }
}
