package org.rulewright.publication.ui;

/** How a text is shown: with its changes in it, alone, or beside the older one. */
enum TextForm {
    REDLINE("publication.text.redline"),
    CLEAN("publication.text.clean"),
    BESIDE("publication.text.beside");

    private final String key;

    TextForm(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
