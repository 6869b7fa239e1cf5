package org.rulewright;

import org.rulewright.platform.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal, or carries out one command and ends. */
@SpringBootApplication
public class Rulewright {

    static void main(String[] args) {
        var context = SpringApplication.run(Rulewright.class, args);
        if (Command.isAskedForIn(context.getEnvironment())) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
