package org.rulewright.comment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rulewright.base.MailAddress;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.platform.Seal;
import org.springframework.stereotype.Component;

/** Closes mail addresses for the database; nobody but the portal itself ever reads them. */
@Component
class SealedAddress {

    private static final String PURPOSE = "mail address";

    private final Seal seal;

    SealedAddress(Seal seal) {
        this.seal = seal;
    }

    byte[] close(String address) {
        var valid = MailAddress.of(address).orElseThrow(() -> new Refusal("base.mail.address"));
        return seal.close(valid.value().getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    String open(byte[] closed) {
        return new String(seal.open(closed, PURPOSE), StandardCharsets.UTF_8);
    }

    /** Tells that two addresses are the same, and nothing else. */
    Sha256 mark(String address) {
        return seal.mark(address.strip().toLowerCase(Locale.ROOT), PURPOSE);
    }
}
