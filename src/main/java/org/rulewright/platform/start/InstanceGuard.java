package org.rulewright.platform.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.rulewright.platform.Command;
import org.rulewright.platform.RulewrightHome;
import org.rulewright.platform.StartRefused;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Refuses a start on a data folder in use or a port that is taken, before anything heavy begins.
 *
 * <p>A command is not refused beside a running portal: it uses that portal's database.
 *
 * @see "docs/decisions/0012-one-portal-per-data-folder.md"
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InstanceGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var home = RulewrightHome.of(settings);
        var isCommand = Command.isAskedForIn(settings);
        if (isCommand && settings.containsProperty("spring.datasource.url")) {
            return;
        }
        var lock = InstanceLock.take(home);
        if (lock.isPresent()) {
            keep(lock.get(), home, context);
            refuseTakenPort(settings);
        } else if (isCommand) {
            useDatabaseOf(home, context);
        } else {
            throw inUse(home);
        }
    }

    private static void refuseTakenPort(Environment settings) {
        var address = settings.getProperty("server.address", "127.0.0.1");
        var port = settings.getProperty("server.port", Integer.class, 8080);
        if (port < 1) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d on %s is taken (%s): stop what listens there, or choose another with SERVER_PORT."
                            .formatted(port, address, e.getMessage()),
                    e);
        }
    }

    /** Registered before any bean, so it is given back after the last of them is gone. */
    private static void keep(InstanceLock lock, RulewrightHome home, ConfigurableApplicationContext context) {
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("instanceLock", lock);
        try {
            PortalState.clear(home);
        } catch (IOException e) {
            throw new StartRefused("The data folder %s cannot be written: %s".formatted(home.folder(), e), e);
        }
    }

    private static void useDatabaseOf(RulewrightHome home, ConfigurableApplicationContext context) {
        var portal = PortalState.of(home)
                .orElseThrow(
                        () -> new StartRefused("The portal on %s is just starting or stopping: try again in a moment."
                                .formatted(home.folder())));
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("database of the portal", portal.connection()));
        sources.addFirst(new MapPropertySource("schema of the portal", Map.of("spring.flyway.enabled", "false")));
    }

    private static StartRefused inUse(RulewrightHome home) {
        var process = PortalState.of(home)
                .map(state -> " (process " + state.process() + ")")
                .orElse("");
        return new StartRefused(
                "Rulewright already runs on the data folder %s%s: stop it, or choose another folder with RULEWRIGHT_HOME and another port with SERVER_PORT."
                        .formatted(home.folder(), process));
    }
}
