package org.rulewright.platform;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health} reports beside the portal itself. */
@Configuration(proxyBeanMethods = false)
class HealthParts {

    @Bean
    DataSourceHealthIndicator databaseHealthIndicator(DataSource database) {
        return new DataSourceHealthIndicator(database);
    }
}
