package org.rulewright.search.truth;

import java.util.Locale;

/** What a document of the index is. */
public enum FoundKind {
    COMMENT,
    /** A page of a file that came with a comment. */
    PAGE,
    /** A provision of a published version. */
    PROVISION,
    /** A notice, rule or paper of a docket. */
    DOCUMENT,
    /** A concern with a published answer. */
    CONCERN,
    /** A published answer. */
    RESPONSE;

    /** Its name in the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the index calls the thing of this kind and number; a comment by its number alone. */
    public String documentId(long id) {
        return this == COMMENT ? Long.toString(id) : key() + "-" + id;
    }

    /** What the index calls a page of a file. */
    public static String page(long file, int page) {
        return PAGE.key() + "-" + file + "-" + page;
    }
}
