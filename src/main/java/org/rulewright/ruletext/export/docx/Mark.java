package org.rulewright.ruletext.export.docx;

/** How Word is told that something is new, gone or elsewhere; what stands is not marked. */
enum Mark {
    STANDS(""),
    INSERTED("w:ins"),
    DELETED("w:del"),
    MOVED_FROM("w:moveFrom"),
    MOVED_TO("w:moveTo");

    private final String tag;

    Mark(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    boolean isMove() {
        return this == MOVED_FROM || this == MOVED_TO;
    }

    /** Whether it is the new version that has it, and not the old one. */
    boolean isNew() {
        return this == INSERTED || this == MOVED_TO;
    }
}
