package org.rulewright.platform;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * Something the portal's jar does from the command line instead of serving pages.
 *
 * <p>{@code --rulewright.command=NAME} runs the bean of that name, beside a running portal or alone, and ends with its
 * exit code.
 */
public interface Command {

    /** The setting that names the command to run. */
    String SETTING = "rulewright.command";

    /** What it is called on the command line. */
    String name();

    /** Does it, and returns the exit code: 0 if it succeeded. */
    int run(List<String> arguments);

    /** Whether this start is for a command, without pages and without search. */
    static boolean isAskedForIn(Environment settings) {
        return settings.containsProperty(SETTING);
    }
}
