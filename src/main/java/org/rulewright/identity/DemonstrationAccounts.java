package org.rulewright.identity;

import java.util.List;

/** Tells the sign-in page which accounts may be tried; the bean exists only in demonstration mode. */
public interface DemonstrationAccounts {

    /** The accounts, one for each role. */
    List<DemonstrationAccount> all();
}
