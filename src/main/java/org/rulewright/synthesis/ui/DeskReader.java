package org.rulewright.synthesis.ui;

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

    static final Set<Status> READABLE = Set.of(Status.PUBLISHED);

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

    DeskSheet sheet(Docket docket, String behind) {
        var rows = rows(docket.id(), behind);
        if (rows.isEmpty() && !behind.isEmpty()) {
            return sheet(docket, "");
        }
        var page = rows.stream().limit(ROWS).toList();
        var ids = page.stream().map(Comment::id).toList();
        return new DeskSheet(
                docket,
                ledger.balance(docket.id()),
                page,
                new DeskSheet.Pages(
                        behind.isEmpty() ? Optional.empty() : Optional.of(pageBefore(docket.id(), behind)),
                        rows.size() > ROWS
                                ? Optional.of(page.getLast().trackingNumber().value())
                                : Optional.empty()),
                workbench.tallies(ids),
                readings.readOf(ids),
                agencies.categories(docket.agency().id()),
                suggestions.carried(docket.id()),
                current.isOneOf(Role.ANALYST, Role.ADMIN));
    }

    /** One more than a page shows. */
    private List<Comment> rows(DocketId docket, String behind) {
        return behind.isEmpty()
                ? desk.page(docket, READABLE, new Page(0, ROWS + 1))
                : desk.behind(docket, READABLE, new TrackingNumber(behind), ROWS + 1);
    }

    /** Behind which comment the page before begins; empty where that is the first one. */
    private String pageBefore(DocketId docket, String behind) {
        var newer = desk.before(docket, READABLE, new TrackingNumber(behind), ROWS);
        return newer.size() == ROWS ? newer.getLast().value() : "";
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

    /** The comment that the address names; none of another docket. */
    Optional<Comment> comment(SynthesisAddress address, Docket docket) {
        return Optional.of(desk.get(new TrackingNumber(address.comment())))
                .filter(comment -> comment.docket().equals(docket.id()));
    }

    ParagraphSheet paragraphs(DeskSheet sheet, SynthesisAddress address) {
        return paragraphs.sheet(sheet.docket().id(), address, sheet.chain());
    }
}
