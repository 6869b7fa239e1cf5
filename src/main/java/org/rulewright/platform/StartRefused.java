package org.rulewright.platform;

/** The portal cannot start for a reason that its operator can put right; the message says how, in one line. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
