package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.ThreadStep.Kind;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;

/** What became of a comment so far, and what comes next. */
final class ReceiptThread extends Composite<StepThread> {

    private final Comment comment;
    private final Docket docket;
    private final Times times;
    private final @Nullable TrackingNumber shown;

    /** @param shown with which published comment it is counted; null where it stands for itself */
    ReceiptThread(Comment comment, Docket docket, @Nullable TrackingNumber shown) {
        this.shown = shown;
        this.comment = comment;
        this.docket = docket;
        this.times = Times.in(docket.agency().zone());
    }

    @Override
    protected StepThread initContent() {
        var steps = new ArrayList<ThreadStep>();
        steps.add(step(Kind.CHANGE, "received", received()));
        steps.addAll(standing());
        return new StepThread(steps.toArray(ThreadStep[]::new));
    }

    private List<ThreadStep> standing() {
        var since = times.moment(comment.standing().since());
        return switch (comment.standing().status()) {
            case WAITING ->
                List.of(
                        step(Kind.ANSWER, "checking", words("comment.receipt.step.checking.text"))
                                .beside(new StatusBadge(Tone.TIME, getTranslation("comment.receipt.current"))),
                        step(Kind.MISSING, "publishing", words("comment.receipt.step.publishing.text")),
                        step(Kind.MISSING, "answering", words("comment.receipt.step.answering.text")));
            case GROUPED -> List.of(step(Kind.CHANGE, "grouped", grouped(since)), answer());
            case PUBLISHED ->
                List.of(
                        step(Kind.CHANGE, "published", words("comment.receipt.step.since", since), publicPage()),
                        answer());
            case WITHHELD, CONFIDENTIAL, REJECTED ->
                List.of(step(
                        Kind.BLOCKED,
                        "withheld",
                        words("comment.receipt.step.since", since),
                        words("comment.receipt.step.withheld.text", reason())));
            case WITHDRAWN -> List.of(step(Kind.PLAIN, "withdrawn", words("comment.receipt.step.since", since)));
        };
    }

    private ThreadStep answer() {
        return docket.answered() == null
                ? step(Kind.MISSING, "answering", words("comment.receipt.step.answering.text"))
                : step(
                        Kind.ANSWER,
                        "answered",
                        new Anchor(DocketTab.ANSWERS.address(docket), getTranslation("comment.receipt.answers")));
    }

    private Component publicPage() {
        return new Anchor("comments/" + comment.trackingNumber().value(), getTranslation("comment.receipt.public"));
    }

    private Component[] grouped(String since) {
        return shown == null
                ? new Component[] {
                    words("comment.receipt.step.since", since), words("comment.receipt.step.grouped.looking")
                }
                : new Component[] {
                    words("comment.receipt.step.since", since),
                    words("comment.receipt.step.grouped.text"),
                    new Anchor("comments/" + shown.value(), getTranslation("comment.receipt.shown", shown.value()))
                };
    }

    private Paragraph received() {
        return words(
                "comment.receipt.step.received.text",
                times.moment(comment.reception().received()),
                comment.points().size(),
                comment.attachments().size());
    }

    private String reason() {
        var reason = comment.standing().reason();
        return reason.isEmpty() ? getTranslation("comment.receipt.no-reason") : reason;
    }

    private ThreadStep step(Kind kind, String name, Component... body) {
        return new ThreadStep(kind, getTranslation("comment.receipt.step." + name), body);
    }

    private Paragraph words(String key, Object... arguments) {
        var words = new Paragraph(getTranslation(key, arguments));
        words.addClassNames("rw-small", "rw-quiet");
        return words;
    }
}
