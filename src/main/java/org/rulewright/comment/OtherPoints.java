package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocumentId;
import org.rulewright.docket.QuestionId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What others said, from what is published, so that whoever writes can join them or add to it. */
@Service
public class OtherPoints {

    private static final int MOST = 5;
    private static final int MOST_CARRIED = 100;

    private final OtherPointStore store;
    private final RuleTexts texts;

    OtherPoints(OtherPointStore store, RuleTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** Points on the provision of the anchor, also those on an earlier version whose words stand there now. */
    @PreAuthorize(Allowed.ANYONE)
    public List<OtherPoint> on(DocketId docket, Anchor anchor) {
        var carried = store.onEarlierVersions(docket, anchor, MOST_CARRIED).stream()
                .filter(other -> isCarriedTo(other.point().anchor(), anchor));
        return Stream.concat(store.onProvision(docket, anchor, MOST).stream(), carried)
                .limit(MOST)
                .toList();
    }

    /** Answers to the question. */
    @PreAuthorize(Allowed.ANYONE)
    public List<OtherPoint> answering(DocketId docket, QuestionId question) {
        return store.answering(docket, question, MOST);
    }

    /** Points about the document. */
    @PreAuthorize(Allowed.ANYONE)
    public List<OtherPoint> about(DocketId docket, DocumentId document) {
        return store.about(docket, document, MOST);
    }

    /** Points of the docket that say something like this, the closest first; none for a few words only. */
    @PreAuthorize(Allowed.ANYONE)
    public List<OtherPoint> like(DocketId docket, String words) {
        return words.isBlank() ? List.of() : store.like(docket, words, MOST);
    }

    /** The point, if it is a published one of the docket. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<OtherPoint> find(DocketId docket, PointId point) {
        return store.find(docket, point);
    }

    private boolean isCarriedTo(@Nullable Anchor theirs, Anchor mine) {
        return theirs != null
                && texts.carry(theirs, mine.version()).provisions().stream()
                        .anyMatch(provision -> provision.lineage().equals(mine.lineage()));
    }
}
