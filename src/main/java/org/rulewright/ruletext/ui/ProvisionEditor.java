package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.drafting.ActDone;
import org.rulewright.ruletext.drafting.Add;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.OpenProvision;
import org.rulewright.ruletext.drafting.StaleDraft;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One provision, open to be edited; kept as one types, and never over what somebody else wrote. */
final class ProvisionEditor extends Div implements DraftConflict.Choice {
    /** What the editor tells of. */
    interface Room {
        void done(ActDone done);

        /** Something is not as the reader sees it: time to look again. */
        void look();

        void goTo(LineageId lineage);
    }

    private final DraftSeat seat;
    private final Room room;
    private final ProvisionFields fields;
    private final SaveLine saved;
    private final DraftConflict conflict = new DraftConflict(this);
    private final AgainstBefore against;

    private OpenProvision base;
    private int seen;
    private @Nullable DraftAct pending;

    ProvisionEditor(DraftSeat seat, OpenProvision open, Room room) {
        this.seat = seat;
        this.room = room;
        base = open;
        saved = new SaveLine(seat.times());
        against = new AgainstBefore(seat.version().number() - 1);
        var lineage = provision().lineage();
        fields = new ProvisionFields(lineage, seat.version().id().value() + "." + lineage.value());
        addClassNames("rw-pane-body", "rw-draft-editor");
        add(fields, saved, conflict, against);
        if (seat.isEditable()) {
            fields.onAct(this::typed);
            add(new Restructuring(lineage, fields, this::done));
        }
        show(open);
    }

    private Provision provision() {
        return base.provision();
    }

    LineageId lineage() {
        return provision().lineage();
    }

    private void show(OpenProvision open) {
        base = open;
        seen = open.revision();
        pending = null;
        fields.show(provision(), seat.isEditable());
        against.show(open);
    }

    /** Shows what it says now, whatever was typed. */
    void show() {
        seat.open(lineage()).ifPresent(this::show);
    }

    private void know(OpenProvision open) {
        base = open;
        fields.name(provision());
        against.show(open);
    }

    /** Somebody did something to the draft: shows it, unless the reader is in the middle of something. */
    void refresh() {
        if (conflict.isWaiting()) {
            return;
        }
        seat.open(lineage())
                .ifPresentOrElse(
                        this::refresh,
                        () -> conflict.showGone(getTranslation("ruletext.conflict.gone"), fields.typed()));
    }

    private void refresh(OpenProvision now) {
        var isReworded = !now.provision().text().equals(provision().text());
        if (isReworded && fields.isTyping()) {
            seen = now.revision();
            saved.waiting();
            conflict.show(
                    getTranslation("ruletext.conflict.while-open"),
                    fields.typed(),
                    now.provision().text());
        } else if (isReworded
                || !now.provision().number().equals(provision().number())
                || now.provision().kind() != provision().kind()) {
            show(now);
            saved.theirs();
        } else {
            seen = now.revision();
            know(now);
        }
    }

    /** Keeps what was typed; while two texts wait for a choice, the words stay in the field alone. */
    private void typed(DraftAct act) {
        if (!conflict.isWaiting()) {
            done(act);
        }
    }

    /** Does it, and says whether it is done. */
    private boolean done(DraftAct act) {
        try {
            finished(act, seat.act(act, seen));
            return true;
        } catch (StaleDraft stale) {
            meet(stale, act);
        } catch (Refusal refusal) {
            if (act instanceof Add) {
                throw refusal;
            }
            saved.refused(refusal);
        } catch (DataAccessException | TransactionException _) {
            saved.failed(() -> done(act));
        }
        return false;
    }

    private void finished(DraftAct act, ActDone done) {
        seen = done.revision();
        if (conflict.isWaiting()) {
            conflict.settle();
        }
        if (act instanceof DraftAct.Reword reword) {
            fields.settle(reword.text());
        }
        var now = seat.open(lineage());
        var isRestructured = act.kind() == DraftAct.Kind.SPLIT || act.kind() == DraftAct.Kind.MERGE;
        now.ifPresent(isRestructured || act.equals(pending) ? this::show : this::know);
        saved.at(done.at());
        room.done(done);
    }

    private void meet(StaleDraft stale, DraftAct act) {
        var sentence = getTranslation(stale.key(), stale.arguments());
        if (act.kind().isStructural()) {
            saved.refused(stale);
            room.look();
            return;
        }
        pending = act;
        seen = stale.revision();
        saved.waiting();
        stale.theirs()
                .ifPresentOrElse(
                        theirs -> {
                            if (act instanceof DraftAct.Renumber mine) {
                                conflict.show(sentence, mine.number(), theirs.number());
                            } else {
                                conflict.show(sentence, fields.typed(), theirs.text());
                            }
                        },
                        () -> conflict.showGone(sentence, fields.typed()));
    }

    @Override
    public void keepMine() {
        if (seat.open(lineage()).isPresent()) {
            done(pending instanceof DraftAct.Renumber mine ? mine : fields.reworded());
        } else if (done(fields.asNewBeside(
                seat.at(provision().position() - 1).orElseThrow().lineage()))) {
            fields.forget();
        }
    }

    @Override
    public void takeTheirs() {
        conflict.settle();
        fields.forget();
        show();
        if (seat.open(lineage()).isEmpty()) {
            seat.at(provision().position()).ifPresent(line -> room.goTo(line.lineage()));
        }
    }

    @Override
    public void mergeByHand() {
        seat.open(lineage()).ifPresent(now -> {
            seen = now.revision();
            conflict.showTheirs(now.provision().text());
            fields.focus();
        });
    }
}
