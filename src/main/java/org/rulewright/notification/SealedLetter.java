package org.rulewright.notification;

import java.util.Locale;
import org.rulewright.base.Letter;
import org.rulewright.base.MailAddress;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.platform.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closes letters for the outbox, and opens them to be sent. */
@Component
class SealedLetter {

    private static final String PURPOSE = "letter";

    private final Seal seal;
    private final JsonMapper json;

    SealedLetter(Seal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** Refuses a letter to what is no address. */
    byte[] close(Letter letter) {
        return seal.close(json.writeValueAsBytes(letter), PURPOSE);
    }

    Letter open(byte[] content) {
        return json.readValue(seal.open(content, PURPOSE), Letter.class);
    }

    /** The address of a letter; refuses what is none. */
    static MailAddress address(Letter letter) {
        return MailAddress.of(letter.to()).orElseThrow(() -> new Refusal("base.mail.address"));
    }

    /** By what an address is known again, whoever wrote it in which case. */
    Sha256 mark(MailAddress address) {
        return seal.mark(address.value().toLowerCase(Locale.ROOT), "address");
    }

    /** A name for a letter that tells nothing. */
    String name(long letter) {
        return seal.mark(Long.toString(letter), PURPOSE).value().substring(0, 32);
    }
}
