package org.rulewright.search.index;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.meaning.Meanings;
import org.springframework.stereotype.Component;

/** Reads what is true now, through the doors that everybody uses: what is not public cannot get through. */
@Component
class Truth {

    private final Comments comments;
    private final Dockets dockets;
    private final Meanings meanings;
    private final CommentDocumentMapper mapper;

    Truth(Comments comments, Dockets dockets, Meanings meanings, CommentDocumentMapper mapper) {
        this.comments = comments;
        this.dockets = dockets;
        this.meanings = meanings;
        this.mapper = mapper;
    }

    /** What the index shall hold about the subjects of these rows, one change for each subject. */
    List<Change> changes(Collection<OutboxRow> rows) {
        var versions = new TreeMap<Long, Long>();
        rows.forEach(row -> versions.merge(row.subject(), row.version(), Math::max));
        var documents = OwnAuthority.as(Role.ADMIN, () -> documents(versions.keySet()));
        return versions.entrySet().stream()
                .map(entry -> new Change(entry.getKey(), entry.getValue(), documents.get(entry.getKey())))
                .toList();
    }

    private Map<Long, CommentDocument> documents(Collection<Long> ids) {
        var published = comments.all(ids.stream().map(CommentId::new).toList());
        var vectors = meanings.of(ids, published);
        var files = new HashMap<DocketId, Docket>();
        return published.stream()
                .map(comment -> mapper.document(
                        comment,
                        files.computeIfAbsent(comment.docket(), dockets::get),
                        vectors.getOrDefault(comment.id().value(), List.of())))
                .collect(toMap(CommentDocument::id, Function.identity()));
    }
}
