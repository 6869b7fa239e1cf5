package org.rulewright.campaign;

import java.util.List;
import org.rulewright.docket.DocketId;

/** Comments of a docket were looked at, or stand otherwise since others were; told inside the transaction that grouped. */
public record CommentsGrouped(DocketId docket, List<Novelty> comments) {

    /** Keeps its own copy. */
    public CommentsGrouped {
        comments = List.copyOf(comments);
    }
}
