package org.rulewright.ruletext.intake.source;

/** The forms in which legal texts arrive; told apart by what a source says, never by its name. */
public enum Format {
    PLAIN,
    MARKDOWN,
    FEDERAL_REGISTER,
    CFR,
    AKOMA_NTOSO,
    DOCX;

    /** The key of its name. */
    public String key() {
        return "ruletext.intake.format." + name();
    }
}
