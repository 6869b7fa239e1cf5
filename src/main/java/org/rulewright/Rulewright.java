package org.rulewright;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class Rulewright {

    static void main(String[] args) {
        SpringApplication.run(Rulewright.class, args);
    }
}
