package org.rulewright.search.truth;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Stage;
import org.springframework.stereotype.Component;

/** What the documents of a docket repeat of it. */
@Component
class Headings {

    private final Dockets dockets;
    private final Clock clock;

    Headings(Dockets dockets, Clock clock) {
        this.dockets = dockets;
        this.clock = clock;
    }

    /** A docket, and where it stands now. */
    record Head(Docket docket, Stage stage) {

        /** The heading of a thing in it. */
        Heading over(Thing thing) {
            return new Heading(
                    thing.kind().key(),
                    thing.id(),
                    docket.id().value(),
                    docket.number(),
                    docket.title(),
                    docket.agency().code(),
                    stage.name(),
                    thing.title(),
                    thing.place().url(),
                    thing.place().date(),
                    thing.suggest().stream()
                            .map(String::strip)
                            .filter(words -> !words.isEmpty())
                            .distinct()
                            .toList());
        }
    }

    /** A thing of a docket, before it has the heading. */
    record Thing(FoundKind kind, long id, String title, Place place, List<String> suggest) {}

    /** Where a thing is shown, and from when it is. */
    record Place(String url, Instant date) {}

    Head of(DocketId docket) {
        var found = dockets.get(docket);
        return new Head(found, found.stageAt(clock.instant()));
    }
}
