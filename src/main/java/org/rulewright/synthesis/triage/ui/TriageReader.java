package org.rulewright.synthesis.triage.ui;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Account;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.triage.TriageFilter;
import org.rulewright.synthesis.triage.TriageKey;
import org.rulewright.synthesis.triage.TriageRow;
import org.springframework.stereotype.Component;

/** Lays out a page of the list. */
@Component
class TriageReader {

    /** How many rows a page has. */
    static final int ROWS = 40;

    private final TriageServices services;

    TriageReader(TriageServices services) {
        this.services = services;
    }

    List<Docket> dockets() {
        return services.dockets().all();
    }

    /** The docket that the address names, or the only one that there is. */
    Optional<Docket> docket(String number) {
        if (!number.isEmpty()) {
            return Optional.of(services.dockets().get(number));
        }
        var all = dockets();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /**
     * Which comments a page shows: it stays the same while somebody works on it.
     *
     * @param next behind which key the next page begins; empty where there is none
     */
    record Shown(List<CommentId> comments, String next) {}

    /** What the page shows that the address names, if it is laid out now. */
    Shown page(Docket docket, TriageAddress address) {
        var order = address.filter().order();
        var rows = services.desk().page(filter(docket, address), order, TriageKey.of(address.after()), ROWS + 1);
        var next = rows.size() > ROWS ? rows.get(ROWS - 1).key(order).words() : "";
        return new Shown(rows.stream().limit(ROWS).map(TriageRow::comment).toList(), next);
    }

    TriageFilter filter(Docket docket, TriageAddress address) {
        return address.filter().in(docket.id(), services.current().find().map(Account::id));
    }

    /** These comments, with what belongs to them; they stay where they are on the page, whatever became of them. */
    TriageSheet sheet(Docket docket, TriageAddress address, Shown page) {
        var shown = page.comments();
        var desk = services.desk();
        var mayAct = services.current().isOneOf(Role.ANALYST, Role.ADMIN);
        return new TriageSheet(
                docket,
                desk.rows(docket.id(), shown),
                services.comments().all(shown).stream().collect(toMap(Comment::id, Function.identity())),
                services.workbench().tallies(shown),
                services.reading().others(shown),
                new TriageSheet.People(desk.analysts(), services.current().find()),
                services.agencies().categories(docket.agency().id()).stream()
                        .collect(toMap(Category::code, Function.identity())),
                services.saved().own(docket.id()),
                desk.count(filter(docket, address)),
                desk.behind(docket.id()),
                page.next(),
                mayAct && services.current().find().isPresent()
                        ? services.acts().last(docket.id())
                        : Optional.empty(),
                mayAct);
    }

    /** The comment that the address names; none of another docket. */
    Optional<Comment> comment(TriageAddress address, Docket docket) {
        return address.comment().isEmpty()
                ? Optional.empty()
                : Optional.of(services.comments().get(new TrackingNumber(address.comment())))
                        .filter(comment -> comment.docket().equals(docket.id()));
    }
}
