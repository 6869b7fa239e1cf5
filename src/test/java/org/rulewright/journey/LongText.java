package org.rulewright.journey;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.ruletext.MarkdownText;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

/** A very long text, and what an amendment might make of it. */
final class LongText {

    private static final int EVERY = 97;

    private LongText() {}

    static List<Passage> passages(String markdown) {
        var passages = new ArrayList<>(MarkdownText.parse(markdown).passages());
        var level = passages.getLast().level();
        passages.add(new Passage(
                "", ProvisionKind.TABLE, level, "Item\tControl\tLicence\nVaccine\tCB1\tno\nToxin\tCB2\tyes"));
        passages.add(new Passage("", ProvisionKind.NOTE, level, "Note: the table is an example."));
        passages.add(
                new Passage("", ProvisionKind.DEFINITION, level, "“License” means the authority issued by the BIS."));
        return passages;
    }

    static List<Passage> edited(List<Passage> passages) {
        var edited = new ArrayList<Passage>();
        for (int place = 0; place < passages.size(); place++) {
            var passage = passages.get(place);
            if (passage.kind() == ProvisionKind.TABLE) {
                edited.add(worded(passage, passage.text().replace("CB2\tyes", "CB3\tyes") + "\nToxoid\tCB3\tno"));
            } else if (passage.kind() == ProvisionKind.HEADING || place % EVERY != 5) {
                edited.add(passage);
            } else {
                edit(passage, place / EVERY % 3, edited);
            }
        }
        return edited;
    }

    private static void edit(Passage passage, int kind, List<Passage> edited) {
        switch (kind) {
            case 0 -> edited.add(worded(passage, passage.text() + " The exporter must keep a copy for five years."));
            case 1 -> {
                edited.add(passage);
                edited.add(worded(passage, "Nothing in the paragraph above applies to a vaccine in its final form."));
            }
            default -> {}
        }
    }

    private static Passage worded(Passage passage, String text) {
        return new Passage(passage.number(), passage.kind(), passage.level(), text);
    }
}
