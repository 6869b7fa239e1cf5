package org.rulewright.comment.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.imports.SourceRecord.OfDocket;
import org.rulewright.comment.imports.SourceRecord.OfDocument;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.NewDocket;
import org.rulewright.docket.NewDocket.NewDocument;

/** What an import knows of one docket, and how it becomes a docket of ours. */
final class DocketBook {

    private final String number;
    private final String agency;
    private final SortedMap<String, OfDocument> documents = new TreeMap<>();
    private @Nullable OfDocket docket;
    private String pageTitle = "";

    DocketBook(String number, String agency) {
        this.number = number;
        this.agency = agency;
    }

    String agency() {
        return agency;
    }

    void add(OfDocket found) {
        docket = found;
    }

    void add(OfDocument found) {
        documents.put(found.id(), found);
    }

    void title(String found) {
        pageTitle = found;
    }

    /** The docket as far as it is known; what the source does not say stays as it was. */
    NewDocket opened(@Nullable Docket before, ZoneId zone) {
        return new NewDocket(
                number,
                firstOf(
                        docket == null ? "" : docket.title(),
                        mainTitle(),
                        pageTitle,
                        before == null ? "" : before.title(),
                        number),
                firstOf(docket == null ? "" : docket.summary(), before == null ? "" : before.summary(), ""),
                facts(before),
                periods(zone),
                documents.values().stream()
                        .map(document -> shown(document, zone))
                        .filter(Objects::nonNull)
                        .toList(),
                List.of());
    }

    private String mainTitle() {
        return main().map(OfDocument::title).findFirst().orElse("");
    }

    /** The papers that comments are asked on first, then the others, the oldest first. */
    private Stream<OfDocument> main() {
        return documents.values().stream()
                .sorted(Comparator.comparing((OfDocument document) -> document.closes() == null));
    }

    private DocketFacts facts(@Nullable Docket before) {
        var known = before == null ? new DocketFacts("", "", "", "", false, false) : before.facts();
        var kind = main().map(OfDocument::kind).findFirst().orElse(docket == null ? "" : docket.kind());
        var citations = documents.values().stream().map(OfDocument::citation);
        var identifiers = Stream.concat(Stream.of(docket == null ? "" : docket.identifiers()), citations)
                .filter(identifier -> !identifier.isBlank())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new DocketFacts(
                firstOf(kind, known.kind(), ""),
                known.legalBasis(),
                firstOf(identifiers, known.identifiers(), ""),
                known.touches(),
                documents.values().stream().anyMatch(OfDocument::allowsLate) || known.acceptsLate(),
                known.sample());
    }

    private List<CommentPeriod> periods(ZoneId zone) {
        return documents.values().stream()
                .map(document -> period(document.opens(), document.closes(), zone))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(CommentPeriod::opens))
                .distinct()
                .toList();
    }

    /** The source names the last second in which one may send; ours ends behind it. */
    private static @Nullable CommentPeriod period(@Nullable Instant opens, @Nullable Instant last, ZoneId zone) {
        if (opens == null || last == null) {
            return null;
        }
        var closes = last.getEpochSecond() % 60 == 59 ? last.plus(Duration.ofSeconds(1)) : last;
        return opens.isBefore(closes) ? new CommentPeriod(opens, closes, zone) : null;
    }

    private static @Nullable NewDocument shown(OfDocument document, ZoneId zone) {
        var posted = document.posted();
        return posted == null
                ? null
                : new NewDocument(document.kind(), document.title(), document.id(), LocalDate.ofInstant(posted, zone));
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
