package org.rulewright.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that is our fault: logged once, under a number that the reader can tell us. */
public record Incident(String number) {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Logs what happened, and gives it a number. */
    public static Incident of(Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var digits = HexFormat.of().formatHex(bytes);
        var incident = new Incident(digits.substring(0, 4) + "-" + digits.substring(4));
        log.error("Incident {}", incident.number(), cause);
        return incident;
    }
}
