package org.rulewright.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.CommentId;

/**
 * What the index keeps of a thing to show it by; the names are those of the mapping.
 *
 * @param kind null for a comment
 * @param comment whose file a page is of; null for all else
 * @param file null for all but pages
 * @param page null for all but pages
 */
record IndexedFacts(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String url,
        @Nullable String docket,
        @Nullable String date,
        @Nullable Owner comment,
        @Nullable Long file,
        @Nullable String fileName,
        @Nullable Integer page) {

    /** What is known of a thing of which the index was asked nothing. */
    static final IndexedFacts NONE = new IndexedFacts(null, null, null, null, null, null, null, null, null);

    /** The comment that a page belongs to. */
    record Owner(long id) {}

    boolean isComment() {
        return kind == null || kind.equals(Facet.COMMENT);
    }

    /** Whose file it is; null for all but pages. */
    @Nullable
    CommentId owner() {
        return comment == null ? null : new CommentId(comment.id());
    }

    /** Which file it is a page of; null for all but pages. */
    @Nullable
    AttachmentId attachment() {
        return file == null ? null : new AttachmentId(file);
    }

    /** A thing that is no comment and no page. */
    Hit.OfText text(List<Passage> passages) {
        return new Hit.OfText(said(kind), said(title), said(url), said(docket), instant(), passages);
    }

    private @Nullable Instant instant() {
        try {
            return date == null ? null : Instant.parse(date);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String said(@Nullable String fact) {
        return fact == null ? "" : fact;
    }
}
