package org.rulewright.platform.start;

import java.io.IOException;
import org.rulewright.platform.RulewrightHome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps the state of a portal with a database of its own where commands find it, as long as that database runs. */
@Component
@Conditional(Serving.class)
class PortalStateFile implements DisposableBean {

    private final JdbcConnectionDetails database;
    private final RulewrightHome home;
    private final boolean hasOwnDatabase;

    PortalStateFile(JdbcConnectionDetails database, Environment settings) {
        this.database = database;
        this.home = RulewrightHome.of(settings);
        this.hasOwnDatabase = !settings.containsProperty("spring.datasource.url");
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() throws IOException {
        if (hasOwnDatabase) {
            var process = Long.toString(ProcessHandle.current().pid());
            var user = String.valueOf(database.getUsername());
            var password = String.valueOf(database.getPassword());
            new PortalState(process, database.getJdbcUrl(), user, password).writeTo(home);
        }
    }

    @Override
    public void destroy() throws IOException {
        PortalState.clear(home);
    }
}
