package org.rulewright.synthesis.template;

import java.util.List;
import java.util.Map;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Hand;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of answers that the analysts of an agency share, over all its dockets. */
@Service
public class Templates {

    private final TemplateStore store;
    private final Dockets dockets;
    private final Hand hand;

    Templates(TemplateStore store, Dockets dockets, Hand hand) {
        this.store = store;
        this.dockets = dockets;
        this.hand = hand;
    }

    /** Those of the docket's agency, by name. */
    @PreAuthorize(Allowed.STAFF)
    public List<ResponseTemplate> of(DocketId docket) {
        return store.all(agency(docket));
    }

    /** Keeps one, in place of one of the same name. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void keep(DocketId docket, ResponseTemplate template) {
        store.put(agency(docket), template, hand.act());
        hand.note(docket, "template kept", "template " + template.name(), Map.of());
    }

    /** Forgets one; answers that began with it stay as they are. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void remove(DocketId docket, String name) {
        store.remove(agency(docket), name);
        hand.note(docket, "template removed", "template " + name, Map.of());
    }

    private AgencyId agency(DocketId docket) {
        return dockets.get(docket).agency().id();
    }
}
