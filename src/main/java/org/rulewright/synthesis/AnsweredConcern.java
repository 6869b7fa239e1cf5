package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.ruletext.ComparedProvision;

/**
 * A concern with its published answer.
 *
 * @param under the concerns that it stands under, the outermost first
 * @param said what commenters said, as far as it is public
 * @param changes the text changes that carry the answer out
 */
public record AnsweredConcern(
        Concern concern, List<Concern> under, Response response, SaidUnder said, List<ComparedProvision> changes) {}
