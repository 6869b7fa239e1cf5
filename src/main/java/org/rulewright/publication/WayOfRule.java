package org.rulewright.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Document;
import org.rulewright.docket.Stage;
import org.rulewright.publication.Stop.Kind;
import org.rulewright.publication.Stop.State;

/** The way of a rule, read from what is known of it: nothing on it is set by hand. */
final class WayOfRule {

    private final Docket docket;
    private final List<Document> documents;
    private final Optional<LocalDate> finalText;
    private final Instant now;

    private WayOfRule(Docket docket, List<Document> documents, Optional<LocalDate> finalText, Instant now) {
        this.docket = docket;
        this.documents = documents;
        this.finalText = finalText;
        this.now = now;
    }

    /** The stops that the docket has, in order; one without a law behind it or a period leaves them out. */
    static List<Stop> of(Docket docket, List<Document> documents, Optional<LocalDate> finalText, Instant now) {
        var way = new WayOfRule(docket, documents, finalText, now);
        return Stream.of(way.law(), way.proposed(), way.comments(), Optional.of(way.answers()), way.finalRule())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Stop> law() {
        return docket.facts().legalBasis().isBlank() ? Optional.empty() : Optional.of(Stop.past(Kind.LAW, null));
    }

    private Optional<Stop> proposed() {
        return documents.stream()
                .filter(document -> document.kind().equals(docket.facts().kind()))
                .map(Document::dated)
                .min(Comparator.naturalOrder())
                .map(day -> Stop.past(Kind.PROPOSED, day));
    }

    private Optional<Stop> comments() {
        return docket.periodAt(now).map(this::comments);
    }

    private Stop comments(CommentPeriod period) {
        if (now.isBefore(period.opens())) {
            return new Stop(Kind.COMMENTS, State.TO_COME, period.opens());
        }
        var open = docket.stageAt(now) == Stage.OPEN;
        return new Stop(Kind.COMMENTS, open ? State.NOW : State.PAST, period.closes());
    }

    private Stop answers() {
        var state = switch (docket.stageAt(now)) {
            case ANNOUNCED, OPEN -> State.TO_COME;
            case DRAFTING -> State.NOW;
            case ANSWERED -> State.PAST;
        };
        return new Stop(Kind.ANSWERS, state, docket.answered());
    }

    private Optional<Stop> finalRule() {
        return finalText
                .map(day -> Stop.past(Kind.FINAL, day))
                .or(() -> Optional.of(new Stop(Kind.FINAL, State.TO_COME, null)));
    }
}
