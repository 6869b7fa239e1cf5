package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Div;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.Merge;
import org.rulewright.ruletext.drafting.Move;
import org.rulewright.ruletext.drafting.Split;

/** What can be done to the structure around a provision. */
final class Restructuring extends Div implements DraftActs.Desk {
    /** What does the acts. */
    interface Hand {
        /** Does it, and says whether it is done. */
        boolean does(DraftAct act);
    }

    private final LineageId lineage;
    private final ProvisionFields fields;
    private final Hand hand;
    private final AddForm adding;

    Restructuring(LineageId lineage, ProvisionFields fields, Hand hand) {
        this.lineage = lineage;
        this.fields = fields;
        this.hand = hand;
        adding = new AddForm(lineage, hand::does);
        addClassName("rw-stack-s");
        add(new DraftActs(this), adding);
    }

    @Override
    public void move(Move.Direction direction) {
        hand.does(new Move(lineage, direction));
    }

    @Override
    public void split() {
        fields.askForCursor(this::splitAt);
    }

    void splitAt(int cursor) {
        var before =
                fields.typed().substring(0, Math.clamp(cursor, 0, fields.typed().length()));
        hand.does(new Split(lineage, fields.set(before).length()));
    }

    @Override
    public void merge() {
        hand.does(new Merge(lineage));
    }

    @Override
    public void add() {
        adding.unfold();
    }

    @Override
    public void delete(boolean withAllUnder) {
        hand.does(new Delete(lineage, withAllUnder));
    }
}
