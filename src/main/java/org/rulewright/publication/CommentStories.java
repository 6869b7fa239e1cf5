package org.rulewright.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comments;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.Point;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.publication.CommentStory.Said;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.suggestion.Suggestion;
import org.rulewright.synthesis.Answers;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Fate;
import org.rulewright.synthesis.Whereabouts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Follows a published comment to what became of it. */
@Service
public class CommentStories {

    private final Comments comments;
    private final Dockets dockets;
    private final Agencies agencies;
    private final Answers answers;
    private final RuleTexts texts;

    CommentStories(Comments comments, Dockets dockets, Agencies agencies, Answers answers, RuleTexts texts) {
        this.comments = comments;
        this.dockets = dockets;
        this.agencies = agencies;
        this.answers = answers;
        this.texts = texts;
    }

    /** The story of the published comment of that number; refuses alike where there is none and where it is not public. */
    @PreAuthorize(Allowed.ANYONE)
    public CommentStory get(TrackingNumber number) {
        var comment = comments.get(number);
        var docket = dockets.get(comment.docket());
        var fates = answers.ofComment(comment.id());
        var questions = dockets.questions(docket.id());
        var points = comment.points().stream().map(point -> said(point, fates));
        var spans = fates.stream()
                .filter(fate -> fate.excerpt().place() instanceof Excerpt.Marked)
                .map(fate -> new Said(
                        fate.excerpt().quote(),
                        Whereabouts.of(fate.excerpt(), comment, questions),
                        null,
                        null,
                        null,
                        fate.concerns()));
        return new CommentStory(
                comment,
                docket,
                new Categories(agencies.categories(docket.agency().id())),
                Stream.concat(points, spans).toList());
    }

    /** The docket in which a comment came that is counted with a published one. */
    @PreAuthorize(Allowed.ANYONE)
    public Docket docket(GroupedComment comment) {
        return dockets.get(comment.docket());
    }

    private Said said(Point point, List<Fate> fates) {
        var concerns = fates.stream()
                .filter(fate -> fate.excerpt().place().equals(new Excerpt.Point(point.number())))
                .flatMap(fate -> fate.concerns().stream())
                .toList();
        return new Said(point.words(), null, point, suggestion(point), carried(point.anchor()), concerns);
    }

    private @Nullable CarriedWords carried(@Nullable Anchor anchor) {
        if (anchor == null) {
            return null;
        }
        var own = texts.text(anchor.version());
        return newestSince(own.version())
                .flatMap(newest -> own.find(anchor.lineage())
                        .map(then -> new CarriedWords(
                                texts.carry(anchor, newest.id()),
                                then,
                                own.version().number(),
                                newest.number())))
                .orElse(null);
    }

    private @Nullable AskedWords suggestion(Point point) {
        var anchor = point.anchor();
        if (point.suggestedWording().isBlank()) {
            return null;
        }
        return anchor == null
                ? new AskedWords(Redline.inserted(point.suggestedWording()), null, 0)
                : suggestion(texts.suggestion(anchor, point.suggestedWording()));
    }

    private AskedWords suggestion(Suggestion asked) {
        return newestSince(texts.text(asked.anchor().version()).version())
                .map(newest -> new AskedWords(asked.redline(), texts.rebase(asked, newest.id()), newest.number()))
                .orElseGet(() -> new AskedWords(asked.redline(), null, 0));
    }

    /** The newest version that everybody may read, since drafts are nothing to tell the public about. */
    private Optional<RuleVersion> newestSince(RuleVersion own) {
        return texts.versions(own.docket()).stream()
                .filter(RuleVersion::isPublished)
                .filter(version -> version.number() > own.number())
                .reduce((_, last) -> last);
    }
}
