package org.rulewright.platform;

/** What the person who starts the portal reads on the console: plain lines, no log format. */
public final class Progress {

    private Progress() {}

    /** Prints one line, now. */
    public static void say(String line) {
        IO.println(line);
    }
}
