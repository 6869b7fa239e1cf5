package org.rulewright.confidential;

/** What stands in a public text in the place of confidential words, in square brackets. */
public final class Label {

    private Label() {}

    /** The label of the part with this number: {@code [confidential 1: between 100 and 500 licences a year]}. */
    public static String of(int number, String summary) {
        return summary.isEmpty() ? "[confidential " + number + "]" : "[confidential " + number + ": " + summary + "]";
    }
}
