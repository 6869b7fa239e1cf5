package org.rulewright.confidential;

import org.rulewright.base.Refusal;

/**
 * What a sender says about words that are to stay confidential; all of it is public.
 *
 * @param words names the ground where it is another than those on the list; else empty
 * @param summary what the public may read instead; may be empty
 */
public record Claim(ClaimGround ground, String words, String summary) {

    /** How long the public summary may be. */
    public static final int MOST_SUMMARY = 300;

    private static final int MOST_WORDS = 300;

    /** Writes the summary so that it fits into a label; refuses what is too long. */
    public Claim {
        words = plain(words);
        summary = plain(summary);
        if (summary.length() > MOST_SUMMARY || words.length() > MOST_WORDS) {
            throw new Refusal("confidential.refused.long", MOST_SUMMARY);
        }
    }

    /** Confidential business information with nothing to read instead. */
    public static Claim business() {
        return new Claim(ClaimGround.BUSINESS, "", "");
    }

    private static String plain(String text) {
        return text.replace('[', '(')
                .replace(']', ')')
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
    }
}
