package org.rulewright.platform;

import java.util.List;

/** What a module wants read by whoever started the portal, when it is ready. */
public interface StartNotice {

    /** Plain lines, in order; none if there is nothing to say. */
    List<String> lines();
}
