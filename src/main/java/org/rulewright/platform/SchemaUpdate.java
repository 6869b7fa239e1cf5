package org.rulewright.platform;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Says that the schema is brought up to date, because on a large database it takes a while. */
@Component
class SchemaUpdate implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Progress.say("Updating the schema");
        flyway.migrate();
    }
}
