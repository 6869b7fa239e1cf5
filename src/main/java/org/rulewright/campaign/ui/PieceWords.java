package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.rulewright.campaign.likeness.Difference.Piece;

/**
 * A text beside the one that most say: what it adds is inserted, what it leaves out struck through. Of long words that
 * both say only the two ends are shown, so that the difference is seen.
 */
final class PieceWords extends Div {

    private static final int SHOWN_WHOLE = 400;
    private static final int END = 150;

    PieceWords(List<Piece> pieces) {
        addClassNames("rw-said", "rw-words", "rw-campaign-words");
        var paragraph = new Paragraph();
        pieces.forEach(piece -> {
            switch (piece.kind()) {
                case SAME -> same(paragraph, piece.words());
                case ADDED -> marked(paragraph, "ins", piece.words().stripTrailing());
                case LEFT_OUT -> marked(paragraph, "del", piece.words());
            }
        });
        add(paragraph);
    }

    private void same(Paragraph paragraph, String words) {
        if (words.length() <= SHOWN_WHOLE) {
            paragraph.getElement().appendChild(Element.createText(words));
            return;
        }
        var left = words.lastIndexOf(' ', END);
        var right = words.indexOf(' ', words.length() - END);
        var gap = new Span(getTranslation("campaign.same"));
        gap.addClassNames("rw-small", "rw-quiet");
        paragraph
                .getElement()
                .appendChild(
                        Element.createText(words.substring(0, left < 0 ? END : left) + " "),
                        gap.getElement(),
                        Element.createText(words.substring(right < 0 ? words.length() - END : right)));
    }

    private static void marked(Paragraph paragraph, String tag, String words) {
        paragraph.getElement().appendChild(new Element(tag).setText(words), Element.createText(" "));
    }
}
