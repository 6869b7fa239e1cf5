package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Move;

/** The ways to rearrange the outline around one concern, by buttons that a keyboard reaches. */
final class ConcernTools extends Div {

    private final SynthesisActs acts;
    private final Concern concern;

    ConcernTools(Concern concern, Chain chain, SynthesisActs acts) {
        this.acts = acts;
        this.concern = concern;
        addClassNames("rw-row", "rw-tools");
        var siblings = chain.concerns().stream()
                .filter(other -> Objects.equals(other.parent(), concern.parent()))
                .map(Concern::id)
                .toList();
        var place = siblings.indexOf(concern.id());
        add(
                move("synthesis.move.up", Move.UP, place > 0),
                move("synthesis.move.down", Move.DOWN, place < siblings.size() - 1),
                move("synthesis.move.under", Move.UNDER, place > 0),
                move("synthesis.move.out", Move.OUT, concern.parent() != null));
        if (chain.under(concern).isNothing() && chain.response(concern).isEmpty()) {
            add(remove());
        }
    }

    private Button move(String key, Move move, boolean possible) {
        var button = new Button(getTranslation(key), _ -> acts.move(concern, move));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setEnabled(possible);
        return button;
    }

    private Button remove() {
        var remove = new Button(getTranslation("synthesis.remove"), Glyph.CLOSE.draw(), _ -> ask());
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return remove;
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("synthesis.remove.title", concern.number(), concern.title()));
        dialog.setText(getTranslation("synthesis.remove.text"));
        dialog.setConfirmText(getTranslation("synthesis.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.keep"));
        dialog.addConfirmListener(_ -> acts.remove(concern));
        dialog.open();
    }
}
