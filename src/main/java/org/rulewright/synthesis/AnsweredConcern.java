package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.ruletext.ComparedProvision;

/**
 * A concern with its published answer.
 *
 * @param under the concerns that it stands under, the outermost first
 * @param excerpts what commenters said, as far as it is public
 * @param changes the text changes that carry the answer out
 */
public record AnsweredConcern(
        Concern concern,
        List<Concern> under,
        Response response,
        List<CitedExcerpt> excerpts,
        List<ComparedProvision> changes) {}
