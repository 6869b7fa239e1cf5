package org.rulewright.synthesis.clearance.ui;

import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.clearance.Clearances;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.springframework.stereotype.Component;

/** The services behind the desk, handed on together. */
@Component
record ClearanceServices(
        Clearances clearances, LedgerDesk ledger, Workbench workbench, Dockets dockets, CurrentAccount current) {}
