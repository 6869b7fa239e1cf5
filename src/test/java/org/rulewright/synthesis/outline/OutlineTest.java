package org.rulewright.synthesis.outline;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of an outline with two concerns, and those who rearrange it. */
@PortalTest
abstract class OutlineTest {

    static final ResponseDraft NOTED = new ResponseDraft("", "We note it.", Disposition.NOTED, "", Set.of(), false);

    @Autowired
    ApplicationContext portal;

    @Autowired
    OutlineDesk desk;

    @Autowired
    Concerns concerns;

    @Autowired
    Workbench workbench;

    Rulemaking rulemaking;
    Rearranging work;
    ConcernId scope;
    ConcernId route;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
        work = new Rearranging(rulemaking, desk);
        scope = rulemaking.concern("Scope");
        route = rulemaking.concern("Route");
    }
}
