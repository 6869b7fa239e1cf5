package org.rulewright.comment.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.ArchivedComment;
import org.rulewright.comment.CommentArchive;
import org.rulewright.docket.DocketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Stores comments many at a time; where that fails, one by one, so that only the bad one is left out. */
final class CommentBatch {

    private static final Logger LOG = LoggerFactory.getLogger(CommentBatch.class);
    private static final int SIZE = 1000;

    private final CommentArchive archive;
    private final List<ImportProblem> bad;
    private final List<ArchivedComment> waiting = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Set<String> origins = new HashSet<>();
    private @Nullable DocketId docket;
    private long kept;
    private long changed;

    CommentBatch(CommentArchive archive, List<ImportProblem> bad, ImportStart start) {
        this.archive = archive;
        this.bad = bad;
        this.kept = start.kept();
        this.changed = start.changed();
    }

    long kept() {
        return kept;
    }

    long changed() {
        return changed;
    }

    /** Adds one; says whether others were stored by that, so that all before it are settled. */
    boolean add(DocketId of, ArchivedComment comment, String place) {
        var isFull = !of.equals(docket)
                || waiting.size() >= SIZE
                || origins.contains(comment.origin().id());
        var isSettled = isFull && !waiting.isEmpty();
        if (isSettled) {
            flush();
        }
        docket = of;
        origins.add(comment.origin().id());
        waiting.add(comment);
        places.add(place);
        return isSettled;
    }

    void flush() {
        if (docket == null || waiting.isEmpty()) {
            return;
        }
        try {
            changed += archive.putAll(docket, waiting);
            kept += waiting.size();
        } catch (DataAccessException e) {
            LOG.debug("A batch of {} comments is stored one by one", waiting.size(), e);
            storeOneByOne(docket);
        }
        waiting.clear();
        origins.clear();
        places.clear();
    }

    private void storeOneByOne(DocketId of) {
        for (var place = 0; place < waiting.size(); place++) {
            try {
                changed += archive.putAll(of, List.of(waiting.get(place)));
                kept++;
            } catch (DataAccessException e) {
                LOG.warn("Could not store the record of {}", places.get(place), e);
                bad.add(ImportProblem.of(places.get(place), "comment.import.bad.stored"));
            }
        }
    }
}
