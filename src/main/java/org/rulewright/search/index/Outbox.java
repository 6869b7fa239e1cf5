package org.rulewright.search.index;

import java.util.List;
import java.util.function.Function;
import org.rulewright.comment.CategoryChosen;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentRedacted;
import org.rulewright.comment.CommentsImported;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocketOpened;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.index.OutboxRow.Kind;
import org.rulewright.search.meaning.Meanings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes inside the transaction what the index has to learn once it is committed. */
@Component
public class Outbox {

    private static final int AT_ONCE = 5_000;

    private final OutboxStore store;
    private final CommentDesk desk;
    private final Meanings meanings;

    Outbox(OutboxStore store, CommentDesk desk, Meanings meanings) {
        this.store = store;
        this.desk = desk;
        this.meanings = meanings;
    }

    @EventListener
    void on(CommentChanged event) {
        store.add(Kind.COMMENT, event.comment().value());
    }

    @EventListener
    void on(CategoryChosen event) {
        store.addInBackground(event.comments().stream().map(CommentId::value).toList());
    }

    @EventListener
    void on(CommentRedacted event) {
        store.add(Kind.COMMENT, event.comment().value());
    }

    @EventListener
    void on(CommentsImported event) {
        store.addAll(
                event.entries().stream().map(change -> change.comment().value()).toList());
    }

    @EventListener
    void on(DocketOpened event) {
        store.add(Kind.DOCKET, event.docket().value());
    }

    /** Notes every comment there is, public or not, so that none is missing and none left over; returns how many. */
    @Transactional
    public long addEverything() {
        return addInBackground(last -> desk.idsAfter(last, AT_ONCE));
    }

    /** Notes every comment of the docket; returns how many. */
    @Transactional
    public long addAllOf(DocketId docket) {
        return addInBackground(last -> desk.idsAfter(docket, last, AT_ONCE));
    }

    /** Computes some meanings, and notes the comments that have all of theirs; returns whether there was anything to do. */
    @Transactional
    public boolean addMeanings() {
        var work = meanings.work();
        if (!work.comments().isEmpty()) {
            store.addInBackground(work.comments());
        }
        return work.passages() > 0;
    }

    /** How much has yet to be sent. */
    public long waiting() {
        return store.waiting();
    }

    private long addInBackground(Function<CommentId, List<CommentId>> after) {
        var count = 0L;
        var ids = next(after, new CommentId(0));
        while (!ids.isEmpty()) {
            store.addInBackground(ids.stream().map(CommentId::value).toList());
            count += ids.size();
            ids = next(after, ids.getLast());
        }
        return count;
    }

    private static List<CommentId> next(Function<CommentId, List<CommentId>> after, CommentId last) {
        return OwnAuthority.as(Role.ADMIN, () -> after.apply(last));
    }
}
