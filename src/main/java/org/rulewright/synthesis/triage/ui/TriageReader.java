package org.rulewright.synthesis.triage.ui;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Account;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.triage.Analyst;
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
     * @param count how many comments the filter lets through
     */
    record Shown(List<CommentId> comments, String next, long count) {}

    /** What the page shows that the address names, if it is laid out now. */
    Shown page(Docket docket, TriageAddress address) {
        var rows = rows(docket, address);
        var next = rows.size() > ROWS
                ? rows.get(ROWS - 1).key(address.filter().order()).words()
                : "";
        return new Shown(comments(rows), next, count(docket, address));
    }

    /** The same page, counted anew. */
    Shown recounted(Docket docket, TriageAddress address, Shown page) {
        return new Shown(page.comments(), page.next(), count(docket, address));
    }

    /** Whether other comments would stand on the page by now. */
    boolean isStale(Docket docket, TriageAddress address, Shown page) {
        return !comments(rows(docket, address)).equals(page.comments());
    }

    private List<TriageRow> rows(Docket docket, TriageAddress address) {
        var order = address.filter().order();
        return services.desk().page(filter(docket, address), order, TriageKey.of(address.after()), ROWS + 1);
    }

    private static List<CommentId> comments(List<TriageRow> rows) {
        return rows.stream().limit(ROWS).map(TriageRow::comment).toList();
    }

    private long count(Docket docket, TriageAddress address) {
        return services.desk().count(filter(docket, address));
    }

    private TriageFilter filter(Docket docket, TriageAddress address) {
        return address.filter().in(docket.id(), services.current().find().map(Account::id));
    }

    /** These comments, with what belongs to them; they stay where they are on the page, whatever became of them. */
    TriageSheet sheet(Docket docket, Shown page) {
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
                page.count(),
                desk.behind(docket.id()),
                page.next(),
                mayAct && services.current().find().isPresent()
                        ? services.acts().last(docket.id())
                        : Optional.empty(),
                mayAct);
    }

    /** The row of the open comment; empty where it was not looked at yet. */
    Optional<TriageRow> row(TriageSheet sheet, Optional<Comment> open) {
        return open.flatMap(comment -> services.desk().row(sheet.docket().id(), comment.id()));
    }

    /** Who else has these comments open just now; the reader has this one. */
    Map<CommentId, List<Analyst>> readers(List<CommentId> comments, Optional<Comment> open) {
        look(open);
        return services.reading().others(comments);
    }

    /** The reader has this comment before him, or none. */
    void look(Optional<Comment> open) {
        open.ifPresentOrElse(comment -> services.reading().look(comment.id()), this::leave);
    }

    /** The reader has no comment before him; when the session has ended, there is nobody who could say so. */
    void leave() {
        if (services.current().find().isPresent()) {
            services.reading().leave();
        }
    }

    /** The comment that the address names; none of another docket. */
    Optional<Comment> comment(TriageAddress address, Docket docket) {
        return address.comment().isEmpty()
                ? Optional.empty()
                : Optional.of(services.comments().get(new TrackingNumber(address.comment())))
                        .filter(comment -> comment.docket().equals(docket.id()));
    }
}
