package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.rulewright.campaign.likeness.Difference.Piece;

/** A text beside the one that most say: what it adds is inserted, what it leaves out struck through. */
final class PieceWords extends Div {

    PieceWords(List<Piece> pieces) {
        addClassNames("rw-said", "rw-words", "rw-campaign-words");
        var paragraph = new Paragraph();
        pieces.forEach(piece -> {
            switch (piece.kind()) {
                case SAME -> paragraph.getElement().appendChild(Element.createText(piece.words()));
                case ADDED -> marked(paragraph, "ins", piece.words().stripTrailing());
                case LEFT_OUT -> marked(paragraph, "del", piece.words());
            }
        });
        add(paragraph);
    }

    private static void marked(Paragraph paragraph, String tag, String words) {
        paragraph.getElement().appendChild(new Element(tag).setText(words), Element.createText(" "));
    }
}
