package org.rulewright.platform.start;

import java.util.Map;
import org.rulewright.platform.Command;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A command opens no port and loads no demonstration; views and security still need a servlet context, so it has one. */
final class CommandSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Command.isAskedForIn(environment)) {
            Map<String, Object> settings =
                    Map.of("server.port", "-1", "spring.main.keep-alive", "false", "rulewright.demo", "false");
            environment.getPropertySources().addFirst(new MapPropertySource("command", settings));
        }
    }
}
