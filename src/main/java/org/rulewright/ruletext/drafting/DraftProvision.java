package org.rulewright.ruletext.drafting;

import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

/**
 * A provision of a draft, without what follows from its place.
 *
 * @param number its number as printed; may be empty where there is a text
 * @param level how deep it stands, from 0
 * @param text rows and cells keep their lines and tabs in a table; all else is set with single spaces
 */
public record DraftProvision(LineageId lineage, String number, ProvisionKind kind, int level, String text) {
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_TEXT = 100_000;

    /** Refuses one that says nothing, and one that is too long. */
    public DraftProvision {
        number = spaced(number);
        text = set(kind, text);
        if (number.isEmpty() && text.isEmpty()) {
            throw new Refusal("ruletext.drafting.refused.empty");
        }
        if (number.length() > LONGEST_NUMBER || text.length() > LONGEST_TEXT) {
            throw new Refusal("ruletext.drafting.refused.long", LONGEST_NUMBER, LONGEST_TEXT);
        }
    }

    /** The words of such a provision as they are kept. */
    public static String set(ProvisionKind kind, String words) {
        return kind == ProvisionKind.TABLE ? tabled(words) : spaced(words);
    }

    /** The passage of that provision. */
    public static DraftProvision of(LineageId lineage, Passage passage) {
        return new DraftProvision(lineage, passage.number(), passage.kind(), passage.level(), passage.text());
    }

    /** What it says, with its number not yet completed. */
    public Passage passage() {
        return new Passage(number, kind, level, text);
    }

    DraftProvision saying(String words) {
        return new DraftProvision(lineage, number, kind, level, words);
    }

    DraftProvision numbered(String other) {
        return new DraftProvision(lineage, other, kind, level, text);
    }

    DraftProvision as(ProvisionKind other) {
        return new DraftProvision(lineage, number, other, level, text);
    }

    DraftProvision at(int depth) {
        return new DraftProvision(lineage, number, kind, depth, text);
    }

    /** Whether it says the same, wherever it stands. */
    boolean saysTheSameAs(DraftProvision other) {
        return equals(other.at(level));
    }

    private static String spaced(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String tabled(String rows) {
        return rows.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", " ")
                .strip();
    }
}
