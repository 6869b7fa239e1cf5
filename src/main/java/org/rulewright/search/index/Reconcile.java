package org.rulewright.search.index;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.search.index.IndexSums.Sum;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FileStore;
import org.rulewright.search.truth.FoundKind;
import org.rulewright.search.truth.Held;
import org.rulewright.search.truth.Subject.Kind;
import org.rulewright.search.truth.Truth;
import org.springframework.stereotype.Component;

/**
 * Compares what the indices hold with what is true, stretch by stretch, and has what differs sent again.
 *
 * <p>The index is read before the truth: what has changed in between is sent once more for nothing, never lost.
 */
@Component
class Reconcile {

    private static final int AT_ONCE = 1_000;

    private final IndexSums sums;
    private final Truth truth;
    private final Dockets dockets;
    private final CommentDesk desk;
    private final RuleTexts texts;
    private final FileStore files;
    private final Repair repair;

    Reconcile(
            IndexSums sums,
            Truth truth,
            Dockets dockets,
            CommentDesk desk,
            RuleTexts texts,
            FileStore files,
            Repair repair) {
        this.sums = sums;
        this.truth = truth;
        this.dockets = dockets;
        this.desk = desk;
        this.texts = texts;
        this.files = files;
        this.repair = repair;
    }

    /** Compares all of a docket. */
    List<CheckedPart> check(DocketId docket) {
        var parts = new ArrayList<CheckedPart>();
        var last = 0L;
        while (last < Span.END) {
            var ids = idsAfter(docket, last);
            var first = last + 1;
            last = ids.size() < AT_ONCE ? Span.END : ids.getLast();
            parts.addAll(comments(docket, first, last, ids));
        }
        parts.addAll(
                compare(Span.whole(docket, FoundKind.PROVISION), () -> truth.outline(Kind.VERSION, versions(docket))));
        var only = List.of(docket.value());
        parts.addAll(compare(Span.whole(docket, FoundKind.DOCUMENT), () -> truth.outline(Kind.PAPERS, only)));
        parts.addAll(compare(
                Span.whole(docket, FoundKind.CONCERN, FoundKind.RESPONSE), () -> truth.outline(Kind.ANSWERS, only)));
        return CheckedPart.summed(parts);
    }

    /** Takes away what is left of dockets that nobody knows any more; returns how many documents that was. */
    int clear() {
        var found = Arrays.stream(Audience.values()).collect(toMap(it -> it, sums::dockets));
        var known = OwnAuthority.as(Role.ADMIN, dockets::all).stream()
                .map(Docket::id)
                .collect(Collectors.toSet());
        return found.entrySet().stream()
                .mapToInt(entry -> entry.getValue().stream()
                        .filter(docket -> !known.contains(docket))
                        .mapToInt(docket -> clear(entry.getKey(), Span.whole(docket, FoundKind.values())))
                        .sum())
                .sum();
    }

    private int clear(Audience audience, Span span) {
        var left = sums.checksums(audience, span).keySet();
        repair.takeAway(audience, span, left);
        return left.size();
    }

    private List<CheckedPart> comments(DocketId docket, long from, long to, List<Long> ids) {
        var parts = new ArrayList<CheckedPart>();
        parts.addAll(compare(Span.comments(docket, from, to), () -> truth.outline(Kind.COMMENT, ids)));
        parts.addAll(compare(Span.pages(docket, from, to), () -> pages(ids)));
        return parts;
    }

    /** As many as are read by now, also where nobody heard of the reading. */
    private List<Held> pages(List<Long> comments) {
        files.note(comments);
        return truth.outline(Kind.FILE, files.of(comments));
    }

    private List<CheckedPart> compare(Span span, Supplier<List<Held>> reading) {
        var found = Arrays.stream(Audience.values()).collect(toMap(it -> it, it -> sums.sum(it, span)));
        var held = reading.get();
        return Arrays.stream(Audience.values())
                .map(audience -> compare(audience, span, found.getOrDefault(audience, new Sum(0, 0)), held))
                .toList();
    }

    private CheckedPart compare(Audience audience, Span span, Sum found, List<Held> held) {
        var expected = new HashMap<String, Integer>();
        held.stream()
                .filter(it -> it.audience() == audience)
                .forEach(it ->
                        expected.put(it.document().documentId(), it.document().checksum()));
        var differing = Sum.of(expected).equals(found) ? 0 : repaired(audience, span, expected);
        return new CheckedPart(
                span.docket(),
                span.kind(),
                audience,
                new CheckedPart.Counts(expected.size(), found.documents(), differing));
    }

    private int repaired(Audience audience, Span span, Map<String, Integer> expected) {
        var found = sums.checksums(audience, span);
        var leftOver = new HashSet<>(found.keySet());
        leftOver.removeAll(expected.keySet());
        var missing = expected.entrySet().stream()
                .filter(there -> !there.getValue().equals(found.get(there.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return repair.bring(audience, span, missing, leftOver);
    }

    private List<Long> idsAfter(DocketId docket, long last) {
        return OwnAuthority.as(Role.ADMIN, () -> desk.idsAfter(docket, new CommentId(last), AT_ONCE)).stream()
                .map(CommentId::value)
                .toList();
    }

    private List<Long> versions(DocketId docket) {
        return OwnAuthority.as(Role.ADMIN, () -> texts.versions(docket)).stream()
                .filter(RuleVersion::isPublished)
                .map(version -> version.id().value())
                .toList();
    }
}
