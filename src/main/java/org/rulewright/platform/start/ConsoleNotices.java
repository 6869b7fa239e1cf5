package org.rulewright.platform.start;

import org.rulewright.platform.Progress;
import org.rulewright.platform.StartNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the portal answers, what its modules want known, and that it stops. */
@Component
@Conditional(Serving.class)
class ConsoleNotices {

    private final Environment settings;
    private final ObjectProvider<StartNotice> notices;

    ConsoleNotices(Environment settings, ObjectProvider<StartNotice> notices) {
        this.settings = settings;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereItAnswers() {
        Progress.say("");
        Progress.say("Rulewright is ready: " + address());
        notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(Progress::say);
        Progress.say("Ctrl-C stops it.");
        Progress.say("");
    }

    @EventListener(ContextClosedEvent.class)
    void sayThatItStops() {
        Progress.say("Stopping");
    }

    private String address() {
        var scheme = settings.containsProperty("server.ssl.bundle") || settings.containsProperty("server.ssl.key-store")
                ? "https"
                : "http";
        var host = settings.getProperty("server.address", "127.0.0.1");
        return "%s://%s:%s/".formatted(scheme, host, settings.getProperty("local.server.port", "8080"));
    }
}
