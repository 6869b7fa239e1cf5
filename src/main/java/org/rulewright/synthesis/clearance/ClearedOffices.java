package org.rulewright.synthesis.clearance;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.ChangeReason;
import org.rulewright.synthesis.Response;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Which offices signed what is published, exactly as it stands there; for everybody, and so without names. */
@Service
public class ClearedOffices {

    private final ClearanceStore store;

    ClearedOffices(ClearanceStore store) {
        this.store = store;
    }

    /** Those that signed this answer, the first one first; none while it is not published. */
    @PreAuthorize(Allowed.ANYONE)
    public List<ClearedOffice> of(DocketId docket, Response answer) {
        var publication = answer.publication();
        return publication == null
                ? List.of()
                : store.signed(docket, ClearedItem.of(answer.concern()), publication.read());
    }

    /** Those that signed the reason of a change, the first one first; none while it is not published. */
    @PreAuthorize(Allowed.ANYONE)
    public List<ClearedOffice> of(DocketId docket, ChangeReason reason) {
        var read = reason.read();
        return read == null ? List.of() : store.signed(docket, ClearedItem.of(reason.change()), read);
    }
}
