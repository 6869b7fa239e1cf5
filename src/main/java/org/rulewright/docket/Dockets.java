package org.rulewright.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rulewright.base.NotFound;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of all rulemakings. */
@Service
public class Dockets {

    private final DocketStore store;
    private final PaperStore papers;
    private final QuestionStore questions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Dockets(
            DocketStore store,
            PaperStore papers,
            QuestionStore questions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.papers = papers;
        this.questions = questions;
        this.clock = clock;
        this.events = events;
    }

    /** The docket of that number, if there is one. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Docket> find(String number) {
        return store.find(number);
    }

    /** The docket of that number; refuses with {@link NotFound} where there is none. */
    @PreAuthorize(Allowed.ANYONE)
    public Docket get(String number) {
        return store.find(number).orElseThrow(() -> new NotFound("docket.unknown", number));
    }

    /** The docket of an id that somebody already has. */
    @PreAuthorize(Allowed.ANYONE)
    public Docket get(DocketId id) {
        return store.get(id);
    }

    /** The dockets that take comments now, the one that closes first in front. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Docket> openNow() {
        return store.openAt(clock.instant());
    }

    /** The dockets that take no more comments and wait for their answers, the one that closed last in front. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Docket> beingAnswered(int most) {
        return store.closedAt(clock.instant(), most);
    }

    /** The dockets whose answers are published, the latest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Docket> answered() {
        return store.answered();
    }

    /** Every docket, the newest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Docket> all() {
        return store.all();
    }

    /** What was published in the docket, in the order that the agency chose. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Document> documents(DocketId docket) {
        return papers.documents(docket);
    }

    /** What the agency asks, in order; with those that take no more answers, and without those that were withdrawn. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Question> questions(DocketId docket) {
        return questions.questions(docket);
    }

    /** What the agency ever asked, in order: also what it withdrew, which somebody may have begun to answer. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Question> everAsked(DocketId docket) {
        return questions.all(docket);
    }

    /** Opens a docket, or brings the one of that number up to date; nothing is removed from it. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public DocketId put(AgencyId agency, NewDocket docket) {
        var id = store.put(agency, docket);
        each(docket.periods(), (place, period) -> store.putPeriod(id, place + 1, period));
        each(docket.documents(), (place, document) -> papers.putDocument(id, place, document));
        each(docket.questions(), (place, question) -> papers.putQuestion(id, place + 1, question));
        events.publishEvent(new DocketOpened(id, docket.number()));
        return id;
    }

    /** Notes that the answers are published; the first moment stays. */
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    @Transactional
    public void markAnswered(DocketId docket, Instant moment) {
        store.markAnswered(docket, moment);
    }

    private static <T> void each(List<T> things, BiConsumer<Integer, T> act) {
        for (var place = 0; place < things.size(); place++) {
            act.accept(place, things.get(place));
        }
    }
}
