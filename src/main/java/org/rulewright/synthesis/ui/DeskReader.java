package org.rulewright.synthesis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.ledger.Balance;
import org.rulewright.synthesis.ledger.CommentReadings;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.rulewright.synthesis.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/** Lays out what an analyst needs to see. */
@Component
class DeskReader {

    /** How many comments the list shows at a time. */
    static final int ROWS = 25;

    private static final Set<Status> READABLE = Set.of(Status.PUBLISHED);

    private final Workbench workbench;
    private final CommentDesk desk;
    private final ParagraphReader paragraphs;
    private final LedgerDesk ledger;
    private final CommentReadings readings;
    private final Dockets dockets;
    private final Agencies agencies;
    private final Suggestions suggestions;
    private final CurrentAccount current;

    DeskReader(
            Workbench workbench,
            CommentDesk desk,
            ParagraphReader paragraphs,
            LedgerDesk ledger,
            CommentReadings readings,
            Dockets dockets,
            Agencies agencies,
            Suggestions suggestions,
            CurrentAccount current) {
        this.workbench = workbench;
        this.desk = desk;
        this.paragraphs = paragraphs;
        this.ledger = ledger;
        this.readings = readings;
        this.dockets = dockets;
        this.agencies = agencies;
        this.suggestions = suggestions;
        this.current = current;
    }

    /** The comments before and after one, each with the list's beginning that shows it; null where there is none. */
    record Neighbours(Optional<Step> before, Optional<Step> after) {}

    /** A comment to go to. */
    record Step(TrackingNumber comment, int from) {}

    List<Docket> dockets() {
        return dockets.all();
    }

    /** The docket of that number, or the only one that there is. */
    Optional<Docket> docket(String number) {
        if (!number.isEmpty()) {
            return Optional.of(dockets.get(number));
        }
        var all = dockets.all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    DeskSheet sheet(Docket docket, int from) {
        var page = desk.page(docket.id(), READABLE, new Page(from, ROWS));
        var ids = page.stream().map(Comment::id).toList();
        return new DeskSheet(
                docket,
                ledger.balance(docket.id()),
                page,
                workbench.tallies(ids),
                readings.readOf(ids),
                agencies.categories(docket.agency().id()),
                suggestions.carried(docket.id()),
                current.isOneOf(Role.ANALYST, Role.ADMIN));
    }

    Balance balance(DocketId docket) {
        return ledger.balance(docket);
    }

    /** Notes that this reader has a comment before him, if he is one of those who have to read them. */
    void read(Comment comment) {
        if (comment.isPublic() && current.isOneOf(Role.ANALYST, Role.ADMIN)) {
            readings.read(List.of(comment.id()));
        }
    }

    /** The comment that the address names, or the first one of the list; none of another docket. */
    Optional<Comment> comment(SynthesisAddress address, Docket docket) {
        if (address.comment().isEmpty()) {
            return desk.page(docket.id(), READABLE, new Page(address.from(), 1)).stream()
                    .findFirst();
        }
        return Optional.of(desk.get(new TrackingNumber(address.comment())))
                .filter(comment -> comment.docket().equals(docket.id()));
    }

    /** What stands beside the comment in the list, over the edges of the list's page too. */
    Neighbours around(Comment comment, DocketId docket, int from) {
        var start = Math.max(0, from - 1);
        var around = new ArrayList<>(desk.page(docket, READABLE, new Page(start, ROWS + 2)));
        var place = around.stream().map(Comment::id).toList().indexOf(comment.id());
        return new Neighbours(step(around, place - 1, start), step(around, place + 1, start));
    }

    private static Optional<Step> step(List<Comment> around, int place, int start) {
        if (place < 0 || place >= around.size()) {
            return Optional.empty();
        }
        var at = start + place;
        return Optional.of(new Step(around.get(place).trackingNumber(), at - at % ROWS));
    }

    ParagraphSheet paragraphs(DeskSheet sheet, SynthesisAddress address) {
        return paragraphs.sheet(sheet.docket().id(), address, sheet.chain());
    }
}
