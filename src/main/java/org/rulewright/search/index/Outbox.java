package org.rulewright.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.function.Function;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.search.meaning.Meanings;
import org.rulewright.search.truth.FileStore;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the indices have to learn once it is committed. */
@Component
public class Outbox {

    private static final int AT_ONCE = 5_000;

    private final OutboxStore store;
    private final FileStore files;
    private final CommentDesk desk;
    private final Dockets dockets;
    private final RuleTexts texts;
    private final Meanings meanings;

    Outbox(OutboxStore store, FileStore files, CommentDesk desk, Dockets dockets, RuleTexts texts, Meanings meanings) {
        this.store = store;
        this.files = files;
        this.desk = desk;
        this.dockets = dockets;
        this.texts = texts;
        this.meanings = meanings;
    }

    /** Notes everything there is, public or not, so that nothing is missing and nothing left over; returns how much. */
    @Transactional
    public long addEverything() {
        var comments = addComments(last -> desk.idsAfter(last, AT_ONCE));
        return comments
                + OwnAuthority.as(Role.ADMIN, dockets::all).stream()
                        .map(Docket::id)
                        .mapToLong(this::addPublishedOf)
                        .sum();
    }

    /** Notes everything in the docket; returns how much. */
    @Transactional
    public long addAllOf(DocketId docket) {
        return addComments(last -> desk.idsAfter(docket, last, AT_ONCE)) + addPublishedOf(docket);
    }

    /** Notes the files of these comments, also those that are gone. */
    void addFilesOf(List<OutboxRow> comments) {
        comments.stream()
                .collect(groupingBy(
                        OutboxRow::background, mapping(row -> row.subject().id(), toList())))
                .forEach((background, ids) -> {
                    files.note(ids);
                    store.add(Kind.FILE, files.of(ids), background);
                });
    }

    /** Computes some meanings, and notes the comments that have all of theirs; returns whether there was anything to do. */
    @Transactional
    public boolean addMeanings() {
        var work = meanings.work();
        if (!work.comments().isEmpty()) {
            store.add(Kind.COMMENT_ALONE, work.comments(), true);
        }
        return work.passages() > 0;
    }

    /** How much has yet to be sent. */
    public long waiting() {
        return store.waiting();
    }

    private long addPublishedOf(DocketId docket) {
        var versions = OwnAuthority.as(Role.ADMIN, () -> texts.versions(docket)).stream()
                .filter(RuleVersion::isPublished)
                .map(version -> version.id().value())
                .toList();
        store.add(Kind.VERSION, versions, true);
        store.add(Kind.PAPERS, List.of(docket.value()), true);
        store.add(Kind.ANSWERS, List.of(docket.value()), true);
        return versions.size() + 2L;
    }

    /** Comments without their files, and the files beside them, so that all that is to be written can be counted at once. */
    private long addComments(Function<CommentId, List<CommentId>> after) {
        var count = 0L;
        var next = next(after, new CommentId(0));
        while (!next.isEmpty()) {
            var ids = next.stream().map(CommentId::value).toList();
            files.note(ids);
            var theirs = files.of(ids);
            store.add(Kind.COMMENT_ALONE, ids, true);
            store.add(Kind.FILE, theirs, true);
            count += ids.size() + theirs.size();
            next = next(after, next.getLast());
        }
        return count;
    }

    private static List<CommentId> next(Function<CommentId, List<CommentId>> after, CommentId last) {
        return OwnAuthority.as(Role.ADMIN, () -> after.apply(last));
    }
}
