package org.rulewright.comment;

import org.rulewright.docket.DocumentId;

/**
 * A place in a document of the docket that a point is about.
 *
 * @param quote the words of the document; empty for the whole of it
 * @param page where in it, as its reader counts, such as "12" or "table 3"; empty where not said
 */
public record DocumentPlace(DocumentId document, String quote, String page) {

    /** Replaces what cannot be stored. */
    public DocumentPlace {
        quote = StorableText.of(quote);
        page = StorableText.of(page);
    }

    /** The whole document. */
    public static DocumentPlace whole(DocumentId document) {
        return new DocumentPlace(document, "", "");
    }
}
