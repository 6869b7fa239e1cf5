package org.rulewright.moderation.ui;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Page;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.moderation.Backlog;
import org.rulewright.moderation.Backlogs;
import org.rulewright.moderation.Decision;
import org.rulewright.moderation.Hold;
import org.rulewright.moderation.Holds;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.RuleSuggestions;
import org.rulewright.moderation.SecondPerson;
import org.springframework.stereotype.Component;

/** Lays out what a moderator needs to see. */
@Component
class ModerationReader {

    /** How many rows the queue shows at a time. */
    static final int ROWS = 25;

    private static final int LATELY = 6;

    private final Moderation moderation;
    private final Holds holds;
    private final SecondPerson second;
    private final Backlogs backlogs;
    private final RuleSuggestions suggestions;
    private final CommentDesk desk;
    private final Comments comments;
    private final Dockets dockets;

    ModerationReader(
            Moderation moderation,
            Holds holds,
            SecondPerson second,
            Backlogs backlogs,
            RuleSuggestions suggestions,
            CommentDesk desk,
            Comments comments,
            Dockets dockets) {
        this.holds = holds;
        this.second = second;
        this.backlogs = backlogs;
        this.suggestions = suggestions;
        this.moderation = moderation;
        this.desk = desk;
        this.comments = comments;
        this.dockets = dockets;
    }

    /** The dockets in which comments wait, with how many. */
    Map<Docket, Backlog> dockets() {
        var waiting = new LinkedHashMap<Docket, Backlog>();
        backlogs.all().forEach((docket, backlog) -> waiting.put(dockets.get(docket), backlog));
        return waiting;
    }

    /** The docket that the address names, or the only one in which something waits. */
    Optional<Docket> docket(ModerationAddress address) {
        if (!address.docket().isEmpty()) {
            return Optional.of(dockets.get(address.docket()));
        }
        var waiting = dockets().keySet();
        return waiting.size() == 1 ? Optional.of(waiting.iterator().next()) : Optional.empty();
    }

    ModerationSheet sheet(Docket docket, String after) {
        var lately = moderation.latest(docket.id(), new Page(0, LATELY));
        var held = holds.of(docket.id(), new Page(0, ROWS));
        var told = Stream.concat(
                lately.stream().map(Decision::comment), held.stream().map(Hold::comment));
        var decided =
                desk.all(told.toList()).stream().collect(toMap(Comment::id, Function.identity(), (one, _) -> one));
        var waiting = moderation.queue(docket.id(), after, ROWS);
        return new ModerationSheet(
                docket,
                waiting,
                held,
                second.open(held.stream().map(Hold::comment).toList()),
                suggestions.kinds(waiting),
                backlogs.of(docket.id()),
                lately,
                decided,
                comments.ledger(docket.id()));
    }

    /** The comment to open after this one is decided. */
    Optional<Comment> next(Comment comment, ModerationAddress address) {
        return sheet(dockets.get(address.docket()), address.after()).after(comment);
    }

    /** The comment that the address names, or the first one of the queue. */
    Optional<Comment> comment(ModerationAddress address, ModerationSheet sheet) {
        return address.comment().isEmpty()
                ? sheet.waiting().stream().findFirst()
                : Optional.of(desk.get(new TrackingNumber(address.comment())));
    }
}
