package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;

/** What of a docket's chain everybody may see: published answers to what published comments say, and nothing else. */
final class PublishedChain {

    private final Chain chain;
    private final List<ComparedProvision> compared;
    private final Map<CommentId, Comment> comments;
    private final List<Question> questions;

    /**
     * @param compared the published text after the one commented on, read against it
     * @param comments those of the chain's comments that are published
     * @param questions those of the docket
     */
    PublishedChain(
            Chain chain, List<ComparedProvision> compared, Collection<Comment> comments, List<Question> questions) {
        this.chain = chain;
        this.compared = compared;
        this.comments = comments.stream().collect(toMap(Comment::id, comment -> comment));
        this.questions = questions;
    }

    /** The comments that answered concerns cite. */
    static List<CommentId> cited(Chain chain) {
        return chain.concerns().stream()
                .filter(concern -> isAnswered(chain, concern))
                .flatMap(concern -> chain.under(concern).stream())
                .map(Excerpt::comment)
                .distinct()
                .toList();
    }

    List<AnsweredConcern> answered() {
        return chain.concerns().stream()
                .filter(concern -> isAnswered(chain, concern))
                .map(this::answered)
                .toList();
    }

    /** The changes that something is published about. */
    Stream<TextChangeId> changes() {
        return chain.changes().stream()
                .map(TextChange::id)
                .filter(change -> !behind(change).isUntold());
    }

    /** The answered concerns that this change carries out, and the other reason if that is published. */
    WhyChanged behind(TextChangeId change) {
        var concerns = answered().stream()
                .filter(answer -> answer.response().changes().contains(change))
                .toList();
        return new WhyChanged(concerns, publishedReason(change).orElse(null));
    }

    private Optional<ChangeReason> publishedReason(TextChangeId change) {
        return Optional.ofNullable(chain.reasons().get(change)).filter(reason -> reason.published() != null);
    }

    List<ChangeReason> otherReasons() {
        return chain.changes().stream()
                .map(TextChange::id)
                .flatMap(change -> publishedReason(change).stream())
                .toList();
    }

    /** What became of all that this comment says, in the order in which it says it. */
    List<Fate> fates(CommentId comment) {
        var answered = answered();
        return chain.excerpts().stream()
                .filter(excerpt -> excerpt.comment().equals(comment))
                .map(excerpt -> new Fate(
                        excerpt,
                        answered.stream()
                                .filter(answer -> chain.under(answer.concern()).contains(excerpt))
                                .toList()))
                .filter(Fate::isTellable)
                .toList();
    }

    private static boolean isAnswered(Chain chain, Concern concern) {
        return chain.response(concern).filter(Response::isPublished).isPresent();
    }

    private AnsweredConcern answered(Concern concern) {
        var response = chain.response(concern).orElseThrow();
        var excerpts = chain.under(concern).stream()
                .flatMap(excerpt -> Stream.ofNullable(comments.get(excerpt.comment()))
                        .map(comment ->
                                new CitedExcerpt(excerpt, comment, Whereabouts.of(excerpt, comment, questions))))
                .toList();
        var changes = compared.stream()
                .filter(change -> change.change() != null && response.changes().contains(change.change()))
                .toList();
        return new AnsweredConcern(concern, under(concern), response, excerpts, changes);
    }

    private List<Concern> under(Concern concern) {
        var under = new ArrayList<Concern>();
        for (var at = parent(concern); at.isPresent(); at = parent(at.get())) {
            under.addFirst(at.get());
        }
        return under;
    }

    private Optional<Concern> parent(Concern concern) {
        return Optional.ofNullable(concern.parent()).flatMap(chain::concern);
    }
}
