package org.rulewright.synthesis;

import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the gaps of a docket's chain: what nobody has filed, answered, explained or carried out. */
@Service
public class Missing {

    private final ChainReader reader;

    Missing(ChainReader reader) {
        this.reader = reader;
    }

    /** What must be settled before the answers can be published. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public WhatIsMissing of(DocketId docket) {
        return reader.read(docket).missing();
    }
}
