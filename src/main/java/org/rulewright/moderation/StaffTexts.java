package org.rulewright.moderation;

import java.util.List;
import java.util.function.Predicate;
import org.rulewright.docket.DocketId;

/** Where staff write texts of their own, which may quote comments; whoever keeps such texts answers for them. */
public interface StaffTexts {

    /** The texts of the docket for which this holds, in the order in which staff meet them. */
    List<StaffText> of(DocketId docket, Predicate<String> holds);
}
