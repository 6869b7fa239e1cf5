package org.rulewright.moderation.ui;

import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Disputes;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Point;
import org.rulewright.comment.SenderQuestions;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.files.FileReading;
import org.rulewright.files.FileReadings;
import org.rulewright.moderation.Holds;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.QuotedWords;
import org.rulewright.moderation.SecondPerson;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.stereotype.Component;

/** Lays comments out for reading, with the category's name and the words of the rule that they are about. */
@Component
class CommentPanes {

    private final Agencies agencies;
    private final RuleTexts texts;
    private final Moderation moderation;
    private final Markings markings;
    private final Holds holds;
    private final SecondPerson second;
    private final FileReadings readings;
    private final Disputes disputes;
    private final CommentDesk desk;
    private final GroupedComments grouped;
    private final QuotedWords quoted;
    private final SenderQuestions questions;

    CommentPanes(
            Agencies agencies,
            RuleTexts texts,
            Moderation moderation,
            Markings markings,
            Holds holds,
            SecondPerson second,
            FileReadings readings,
            Disputes disputes,
            CommentDesk desk,
            GroupedComments grouped,
            QuotedWords quoted,
            SenderQuestions questions) {
        this.questions = questions;
        this.quoted = quoted;
        this.disputes = disputes;
        this.desk = desk;
        this.grouped = grouped;
        this.holds = holds;
        this.second = second;
        this.moderation = moderation;
        this.markings = markings;
        this.agencies = agencies;
        this.texts = texts;
        this.readings = readings;
    }

    Opened open(Comment comment, Docket docket, Marking marking) {
        return new Opened(
                comment,
                docket,
                category(comment, docket),
                marking,
                holds.on(comment.id()),
                this::suggestion,
                marked -> moderation.preview(marked.texts(), marked.marks()),
                readings(comment),
                past(comment),
                new Opened.Asked(questions.of(comment.id()), questions.hasAddress(comment.id())));
    }

    private Opened.Past past(Comment comment) {
        return new Opened.Past(
                disputes.openSince(comment.id()),
                desk.versions(comment.id()),
                quoted.of(comment),
                second.latest(comment.id()).map(proposal -> new Opened.Proposed(proposal, second.isOwn(proposal))),
                grouped.find(comment.trackingNumber()).flatMap(GroupedComment::whereShown));
    }

    /** A marking of the comment as it lies before the moderators now. */
    Marking begin(Comment comment) {
        return markings.begin(comment);
    }

    private Map<Sha256, FileReading> readings(Comment comment) {
        return readings.all(comment.attachments().stream()
                .flatMap(file -> Stream.ofNullable(file.content()))
                .toList());
    }

    private Category category(Comment comment, Docket docket) {
        var code = comment.submitter().category();
        return agencies.categories(docket.agency().id()).stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The suggested wording against the provision that it would change. */
    private Redline suggestion(Point point) {
        var anchor = point.anchor();
        return anchor == null
                ? Redline.inserted(point.suggestedWording())
                : texts.suggestion(anchor, point.suggestedWording()).redline();
    }
}
