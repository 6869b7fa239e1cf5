package org.rulewright.synthesis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.AnsweredCommentStore.Filing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Under which published concerns comments are filed, for whoever tells of very many comments at once. */
@Service
public class AnsweredComments {

    private final AnsweredCommentStore store;
    private final ConcernStore concerns;

    AnsweredComments(AnsweredCommentStore store, ConcernStore concerns) {
        this.store = store;
        this.concerns = concerns;
    }

    /** A concern that was answered in public: its number in the outline, and its title. */
    public record Filed(String number, String title) {

        /** Both together. */
        public String label() {
            return number + " " + title;
        }
    }

    /** The answered concerns of each of these comments; comments without any are left out. */
    @PreAuthorize(Allowed.ANYONE)
    public Map<CommentId, List<Filed>> of(Collection<CommentId> comments) {
        var filings = store.published(comments);
        var known = filings.stream()
                .map(Filing::docket)
                .distinct()
                .flatMap(docket -> concerns.all(docket).stream())
                .collect(toMap(Concern::id, Function.identity()));
        return filings.stream()
                .flatMap(filing -> Stream.ofNullable(known.get(filing.concern()))
                        .map(concern -> Map.entry(filing.comment(), new Filed(concern.number(), concern.title()))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
