package org.rulewright.synthesis.concern;

import org.rulewright.docket.Docket;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Response;

/** What the agency answered to the like in another docket, as it was published. */
public record EarlierAnswer(Docket docket, Concern concern, Response response) {}
