package org.rulewright.comment.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that Regulations.gov keeps, as it tells it; empty texts where it does not say. */
sealed interface SourceRecord {

    /** The docket that it belongs to. */
    String docket();

    /** The code of the agency, such as {@code CMS}. */
    String agency();

    /** A docket itself. */
    record OfDocket(String docket, String agency, String title, String summary, String kind, String identifiers)
            implements SourceRecord {}

    /**
     * A notice, rule or supporting paper.
     *
     * @param opens when comments on it may begin; null where it takes none
     * @param closes when they must be in, which is the last second in which one may send; null where it takes none
     */
    record OfDocument(
            String id,
            String docket,
            String agency,
            String kind,
            String title,
            String citation,
            @Nullable Instant posted,
            @Nullable Instant opens,
            @Nullable Instant closes,
            boolean allowsLate)
            implements SourceRecord {}

    /** A comment. */
    record OfComment(
            String id,
            String docket,
            String agency,
            Sender sender,
            String words,
            Instant received,
            Fate fate,
            List<SourceFile> files)
            implements SourceRecord {}

    /** Who sent a comment. */
    record Sender(String firstName, String lastName, String organisation, String category, String country) {}

    /** What became of a comment at the source. */
    record Fate(Instant posted, boolean isWithdrawn, String whyWithdrawn, String whyRestricted) {}

    /** A file, by its address there. */
    record SourceFile(String name, String address, long size) {}
}
