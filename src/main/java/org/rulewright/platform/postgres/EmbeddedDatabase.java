package org.rulewright.platform.postgres;

import org.rulewright.platform.RulewrightHome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives the portal a PostgreSQL of its own, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoOtherDatabase.class)
class EmbeddedDatabase {

    @Bean
    PostgresServer postgres(Environment settings) {
        return PostgresServer.startIn(RulewrightHome.of(settings).part("postgres"));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresServer postgres) {
        return new EmbeddedConnection(postgres.url(), postgres.user(), postgres.password());
    }

    /** Where the portal's own database answers; the getters are Spring's words. */
    private record EmbeddedConnection(String url, String user, String password) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    static class NoOtherDatabase extends NoneNestedConditions {
        NoOtherDatabase() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class OtherDatabase {}
    }
}
