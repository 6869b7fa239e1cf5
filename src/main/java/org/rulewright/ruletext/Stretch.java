package org.rulewright.ruletext;

/** Signs {@code start..end} of a provision's text. */
record Stretch(Provision provision, int start, int end) {
    /** All of it. */
    static Stretch all(Provision provision) {
        return new Stretch(provision, 0, provision.text().length());
    }

    String words() {
        return provision.text().substring(start, end);
    }
}
