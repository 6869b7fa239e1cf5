package org.rulewright.synthesis.voices;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocumentId;

/**
 * Somebody whose comment is to be expected.
 *
 * @param isKind whether it is a kind of commenter, such as "community laboratories", and no single organisation
 * @param category a code of the agency's list; empty where none fits
 * @param ground why they are expected
 * @param document which names them, such as the impact assessment; null where none does
 * @param address where they can be asked, for staff only; may be empty
 */
public record NewVoice(
        String name,
        boolean isKind,
        String category,
        String ground,
        @Nullable DocumentId document,
        String address) {

    /** The most letters of a name or an address. */
    public static final int SHORT = 200;

    /** The most letters of a ground. */
    public static final int LONG = 1000;

    /** Refuses no name or no ground, and words that are too long for a list. */
    public NewVoice {
        name = name.strip();
        ground = ground.strip();
        address = address.strip();
        if (name.isEmpty() || name.length() > SHORT || address.length() > SHORT) {
            throw new Refusal("synthesis.refused.voice", SHORT);
        }
        if (ground.isEmpty() || ground.length() > LONG) {
            throw new Refusal("synthesis.refused.voice-ground", LONG);
        }
    }
}
