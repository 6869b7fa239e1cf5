package org.rulewright.comment;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.rulewright.base.Secret;
import org.rulewright.platform.Seal;
import org.springframework.stereotype.Component;

/**
 * The secrets in links that are sent by mail. Each follows from the seal's key and what it opens, so that a later letter
 * can have the same link, though only its fingerprint is stored.
 */
@Component
class LetterSecrets {

    private static final int SECRET_BYTES = 24;

    private final Seal seal;

    LetterSecrets(Seal seal) {
        this.seal = seal;
    }

    /** What the owner of a comment's mail address holds. */
    Secret contact(CommentId comment) {
        return secret("contact " + comment.value());
    }

    /** What somebody holds who is asked to sign. */
    Secret cosigner(CommentId comment, int number) {
        return secret("cosigner " + comment.value() + " " + number);
    }

    /** What somebody holds who is asked something about a comment. */
    Secret question(long question) {
        return secret("question " + question);
    }

    private Secret secret(String of) {
        var bytes = HexFormat.of().parseHex(seal.mark(of, "link in a letter").value());
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, SECRET_BYTES)));
    }
}
