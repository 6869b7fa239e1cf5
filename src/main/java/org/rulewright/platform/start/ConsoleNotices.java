package org.rulewright.platform.start;

import org.rulewright.platform.PortalAddress;
import org.rulewright.platform.Progress;
import org.rulewright.platform.StartNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the portal answers, what its modules want known, and that it stops. */
@Component
@Conditional(Serving.class)
class ConsoleNotices {

    private final PortalAddress address;
    private final ObjectProvider<StartNotice> notices;

    ConsoleNotices(PortalAddress address, ObjectProvider<StartNotice> notices) {
        this.address = address;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereItAnswers() {
        Progress.say("");
        Progress.say("Rulewright is ready: " + address.local());
        notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(Progress::say);
        Progress.say("Ctrl-C stops it.");
        Progress.say("");
    }

    @EventListener(ContextClosedEvent.class)
    void sayThatItStops() {
        Progress.say("Stopping");
    }
}
