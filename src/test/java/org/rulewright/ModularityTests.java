package org.rulewright;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Rulewright.class);

    @Test
    void modulesKnowOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void theMapOfTheModulesCanBeDrawn() {
        new Documenter(modules).writeDocumentation();
    }
}
