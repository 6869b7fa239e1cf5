package org.rulewright.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.demonstration.Script.ConcernScript;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Drafts;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Workbench;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Works a demonstration docket through, as an analyst does: marks, files, answers, links. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationAnswers {

    private final Workbench workbench;
    private final Concerns concerns;
    private final Drafts drafts;
    private final CommentDesk desk;
    private final RuleTexts texts;
    private final Script script;

    DemonstrationAnswers(
            Workbench workbench, Concerns concerns, Drafts drafts, CommentDesk desk, RuleTexts texts, Script script) {
        this.workbench = workbench;
        this.concerns = concerns;
        this.drafts = drafts;
        this.desk = desk;
        this.texts = texts;
        this.script = script;
    }

    /** Does all of it, or all but the concerns of these titles, which stay without filing and answer. */
    void write(Docket docket, Set<String> leftOpen) {
        script.answers().concerns().forEach(concern -> write(docket, null, concern, leftOpen));
    }

    /** Opens one more concern, with what is filed under it. */
    void write(Docket docket, ConcernScript concern) {
        write(docket, null, concern, Set.of());
    }

    /** Says why words changed that no comment was about, but for the provisions left open. */
    void giveReasons(Docket docket, Set<String> leftOpen) {
        var changes = changes(docket);
        script.answers().otherReasons().stream()
                .filter(reason -> !leftOpen.contains(reason.label()))
                .forEach(reason -> drafts.giveReason(
                        docket.id(), Objects.requireNonNull(changes.get(reason.label())), reason.reason()));
    }

    private void write(Docket docket, @Nullable ConcernId parent, ConcernScript concern, Set<String> leftOpen) {
        var id = concerns.open(docket.id(), new NewConcern(parent, concern.title(), concern.statement()));
        if (!leftOpen.contains(concern.title())) {
            var filed = excerpts(docket, concern);
            filed.forEach(excerpt -> workbench.file(excerpt, id));
            answer(docket, concern, filed).ifPresent(answer -> drafts.save(id, Drafts.NONE, answer));
        }
        orNone(concern.under()).forEach(under -> write(docket, id, under, leftOpen));
    }

    private List<ExcerptId> excerpts(Docket docket, ConcernScript concern) {
        var fromPoints = orNone(concern.points()).stream().map(point -> point(docket, point));
        var fromRemarks = orNone(concern.remarks()).stream().map(number -> remark(docket, number));
        return Stream.concat(fromPoints, fromRemarks).toList();
    }

    /** The excerpt of a point, named by comment and point such as {@code 1.2}. */
    private ExcerptId point(Docket docket, String name) {
        var comment = comment(docket, Integer.parseInt(name.substring(0, name.indexOf('.'))));
        var place = new Excerpt.Point(Integer.parseInt(name.substring(name.indexOf('.') + 1)));
        return workbench.marks(List.of(comment.id())).excerpts().stream()
                .filter(excerpt -> excerpt.place().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ExcerptId remark(Docket docket, int number) {
        var comment = comment(docket, number);
        return workbench.mark(comment, new Excerpt.Span(0, comment.body().length()));
    }

    private Comment comment(Docket docket, int number) {
        return desk.get(new TrackingNumber(docket.number() + "-C%04d".formatted(number)));
    }

    private Optional<ResponseDraft> answer(Docket docket, ConcernScript concern, List<ExcerptId> filed) {
        if (concern.disposition() == null) {
            return Optional.empty();
        }
        var changes = changes(docket);
        return Optional.of(new ResponseDraft(
                cited(Objects.requireNonNull(concern.summary()), filed),
                Objects.requireNonNull(concern.answer()),
                concern.disposition(),
                Objects.requireNonNull(concern.ground()),
                orNone(concern.changes()).stream()
                        .map(label -> Objects.requireNonNull(changes.get(label)))
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(concern.restsOnWholeText())));
    }

    /** The summary with all that was filed cited at the end of each sentence. */
    private static String cited(String summary, List<ExcerptId> filed) {
        var numbers = filed.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(", ", " [", "]"));
        return filed.isEmpty() ? summary : summary.replaceAll("[.](?=\\s|$)", numbers + ".");
    }

    private Map<String, TextChangeId> changes(Docket docket) {
        var versions = texts.versions(docket.id());
        return texts.changes(versions.get(1).id(), versions.get(2).id()).stream()
                .collect(Collectors.toMap(TextChange::label, TextChange::id));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
