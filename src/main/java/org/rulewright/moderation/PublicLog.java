package org.rulewright.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Page;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What was kept from the public, and why, without what; for everybody.
 *
 * @see "docs/decisions/0008-anonymity-and-withholding.md"
 */
@Service
public class PublicLog {

    private final LogStore store;

    PublicLog(LogStore store) {
        this.store = store;
    }

    /** A page of the log of a docket, the latest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<LogEntry> of(DocketId docket, Page page) {
        return store.of(docket, page).stream().map(PublicLog::entry).toList();
    }

    /** How many lines it has. */
    @PreAuthorize(Allowed.ANYONE)
    public long count(DocketId docket) {
        return store.count(docket);
    }

    private static LogEntry entry(LogStore.Line line) {
        var grounds = Stream.concat(
                        Stream.ofNullable(line.ground()).map(Ground::valueOf),
                        line.marks().stream().map(Mark::ground))
                .toList();
        return new LogEntry(
                line.number(),
                line.at(),
                kind(line),
                line.comment() == null ? null : new TrackingNumber(line.comment()),
                grounds,
                line.words(),
                line.counted(),
                line.undone());
    }

    private static LogEntry.Kind kind(LogStore.Line line) {
        if (line.counted() > 0) {
            return LogEntry.Kind.GROUPED;
        }
        if (line.isWhole()) {
            return LogEntry.Kind.COMMENT;
        }
        return line.marks().stream().allMatch(mark -> CommentTexts.isFileName(mark.place()))
                ? LogEntry.Kind.FILE
                : LogEntry.Kind.WORDS;
    }
}
