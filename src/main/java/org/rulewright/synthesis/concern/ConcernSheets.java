package org.rulewright.synthesis.concern;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what stands behind the concerns of a docket. */
@Service
public class ConcernSheets {

    private final Concerns concerns;
    private final VoiceStore voices;
    private final FactStore facts;
    private final TouchedProvisions provisions;
    private final EarlierAnswers earlier;

    ConcernSheets(
            Concerns concerns,
            VoiceStore voices,
            FactStore facts,
            TouchedProvisions provisions,
            EarlierAnswers earlier) {
        this.concerns = concerns;
        this.voices = voices;
        this.facts = facts;
        this.provisions = provisions;
        this.earlier = earlier;
    }

    /** All that stands behind this concern; refuses where there is none of that id. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public ConcernSheet sheet(ConcernId id) {
        voices.makeRoom();
        var concern = concerns.get(id);
        return new ConcernSheet(
                concern,
                concerns.response(id),
                voices.of(List.of(id)).getOrDefault(id, ConcernVoices.NONE),
                voices.copies(id),
                facts.of(id),
                provisions.of(concern),
                earlier.to(concern));
    }

    /** A concern of a docket, and who speaks of it. */
    public record Spoken(Concern concern, ConcernVoices voices) {}

    /** The concerns of the docket in the order of the outline, each with who speaks of it. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public List<Spoken> compared(DocketId docket) {
        voices.makeRoom();
        var all = concerns.all(docket);
        var spoken = voices.of(all.stream().map(Concern::id).toList());
        return all.stream()
                .map(concern -> new Spoken(concern, spoken.getOrDefault(concern.id(), ConcernVoices.NONE)))
                .toList();
    }
}
