package org.rulewright.synthesis.coding.ui;

import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.coding.BlindCoding;
import org.rulewright.synthesis.coding.CodingSamples;
import org.springframework.stereotype.Component;

/** The services behind the page, handed on together. */
@Component
record CodingServices(
        CodingSamples samples, BlindCoding coding, Concerns concerns, Dockets dockets, CurrentAccount current) {}
