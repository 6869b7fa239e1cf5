package org.rulewright.platform.engine;

import java.net.URI;
import java.util.Optional;
import org.rulewright.platform.Command;
import org.rulewright.platform.RulewrightHome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses between the operator's cluster and the embedded node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchParts {

    @Bean
    @ConditionalOnProperty("rulewright.search.url")
    ExternalCluster cluster(@Value("${rulewright.search.url}") URI url, SearchSettings settings) {
        return ExternalCluster.of(url, settings);
    }

    @Bean
    @Conditional(NoCluster.class)
    EmbeddedNode embeddedNode(SearchSettings settings, Environment environment) {
        var programs = Optional.ofNullable(settings.engine()).orElseGet(EngineFolders::besideThePortal);
        var home = RulewrightHome.of(environment).part("search");
        return new EmbeddedNode(new EngineFolders(programs, home), !Command.isAskedForIn(environment));
    }

    static class NoCluster extends NoneNestedConditions {
        NoCluster() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("rulewright.search.url")
        static class Cluster {}
    }
}
