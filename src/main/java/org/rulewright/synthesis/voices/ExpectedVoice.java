package org.rulewright.synthesis.voices;

import java.util.List;
import java.util.Optional;

/**
 * Somebody whose comment staff expect.
 *
 * @param documentTitle the document that names them; empty where none does
 * @param arrived what came under this name; empty where nothing did, and for a kind
 * @param settled how they were heard otherwise, as staff say it; empty where they don't
 * @param askings when they were asked, the first one first
 */
public record ExpectedVoice(
        VoiceId id,
        NewVoice words,
        String documentTitle,
        Optional<Arrived> arrived,
        String settled,
        List<Asking> askings) {

    /** Whether nothing came from them yet. */
    public boolean isMissing() {
        return arrived.isEmpty() && settled.isEmpty();
    }
}
