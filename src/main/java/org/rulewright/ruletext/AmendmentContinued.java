package org.rulewright.ruletext;

import org.rulewright.docket.DocketId;

/**
 * Another version comes of the proposed text now. Every change up to the one before is on file up to this one too, under
 * an id of its own.
 */
public record AmendmentContinued(DocketId docket, VersionId proposed, VersionId before, VersionId now) {}
