package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.BulkId;
import org.rulewright.moderation.BulkOrder;
import org.rulewright.moderation.BulkState;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.WithholdingReason;

/** Carries out what a moderator does, says what came of it, and leads on. */
final class DeskActs implements ModerationActs {

    /** The desk on which it is done. */
    interface Desk {

        /** Where the moderator is. */
        ModerationAddress address();

        /** Leads the moderator there. */
        void go(ModerationAddress to);

        /** The comment is decided; what was begun on it can be forgotten. */
        void decided(Comment comment);
    }

    private final ModerationServices services;
    private final Notice notice;
    private final Desk desk;

    DeskActs(ModerationServices services, Notice notice, Desk desk) {
        this.services = services;
        this.notice = notice;
        this.desk = desk;
    }

    @Override
    public void publish(Comment comment, List<Mark> marks) {
        var key = comment.isPublic() ? "moderation.notice.redacted" : "moderation.notice.published";
        decide(comment, key, () -> Optional.of(services.moderation().publish(comment, marks)));
    }

    @Override
    public void withhold(Comment comment, WithholdingReason reason) {
        decide(
                comment,
                "moderation.notice.withheld",
                () -> services.moderation().withhold(comment, reason));
    }

    @Override
    public void agree(Comment comment) {
        decide(
                comment,
                "moderation.notice.withheld",
                () -> Optional.of(services.second().agree(comment)));
    }

    @Override
    public void turnDown(Comment comment, String why) {
        act(comment, "moderation.notice.turned-down", () -> services.second().turnDown(comment, why));
    }

    @Override
    public void hold(Comment comment, String note) {
        act(comment, "moderation.notice.held", () -> services.holds().hold(comment, note));
    }

    @Override
    public void ask(Comment comment, String question, int days) {
        act(comment, "moderation.notice.asked", () -> services.holds().ask(comment, question, days));
    }

    @Override
    public void release(Comment comment) {
        act(comment, "moderation.notice.released", () -> services.holds().release(comment));
    }

    @Override
    public void settle(Comment comment) {
        try {
            services.disputes().settle(comment);
            notice.done(I18NProvider.translate(
                    "moderation.notice.settled", comment.trackingNumber().value()));
            desk.go(desk.address());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void act(Comment comment, String key, Runnable act) {
        var next = services.reader().next(comment, desk.address());
        try {
            act.run();
            notice.done(I18NProvider.translate(key, comment.trackingNumber().value()));
            desk.go(next.map(Comment::trackingNumber).map(desk.address()::at).orElseGet(desk.address()::atOldest));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    @Override
    public void undo(DecisionId decision) {
        try {
            var number = services.moderation().undo(decision).trackingNumber();
            notice.done(I18NProvider.translate("moderation.notice.undone", number.value()));
            desk.go(desk.address().at(number));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    void begin(BulkOrder order) {
        watch(services.bulk().begin(order));
        desk.go(desk.address().behind(""));
    }

    /** Shows how far an act is that goes on in the docket, whoever began it. */
    void watchRunning(Docket docket) {
        services.bulk().running(docket.id()).stream()
                .findFirst()
                .map(BulkState::id)
                .ifPresent(this::watch);
    }

    private void watch(BulkId id) {
        notice.progress(new BulkProgress(
                () -> services.bulk().state(id),
                () -> {
                    services.bulk().undo(id);
                    watch(id);
                },
                () -> desk.go(desk.address())));
    }

    private void decide(Comment comment, String key, Supplier<Optional<DecisionId>> decision) {
        var next = services.reader().next(comment, desk.address());
        try {
            var made = decision.get();
            desk.decided(comment);
            made.ifPresentOrElse(
                    id -> notice.done(
                            I18NProvider.translate(key, comment.trackingNumber().value()), undoing(id)),
                    () -> notice.done(I18NProvider.translate(
                            "moderation.notice.proposed",
                            comment.trackingNumber().value())));
            desk.go(next.map(Comment::trackingNumber).map(desk.address()::at).orElseGet(desk.address()::atOldest));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private Button undoing(DecisionId decision) {
        var undo = new Button(I18NProvider.translate("moderation.undo"), Glyph.UNDO.draw(), _ -> undo(decision));
        undo.addThemeVariants(ButtonVariant.SMALL);
        return undo;
    }

    private void refuse(Refusal refusal) {
        notice.refused(I18NProvider.translate(refusal.key(), refusal.arguments()));
        desk.go(desk.address());
    }
}
