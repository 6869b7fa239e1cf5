package org.rulewright.notification.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import org.rulewright.base.NotFound;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.FieldList;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.notification.LocalMailbox;
import org.rulewright.notification.MailboxLetter;
import org.rulewright.platform.PortalAddress;
import org.springframework.beans.factory.ObjectProvider;

/** One letter of the demonstration's mailbox, as its receiver would see it; its links work. */
@Route(MailboxView.PATH + "/:letter")
@PageTitle("notification.mailbox.letter")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class MailboxLetterView extends Page implements BeforeEnterObserver {

    private final transient ObjectProvider<LocalMailbox> mailbox;
    private final transient PortalAddress portal;

    MailboxLetterView(ObjectProvider<LocalMailbox> mailbox, PortalAddress portal) {
        this.mailbox = mailbox;
        this.portal = portal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letter = event.getRouteParameters()
                .getLong("letter")
                .flatMap(MailboxView.in(mailbox)::find)
                .orElseThrow(() -> new NotFound("notification.mailbox.none"));
        var words = letter.words();
        removeAll();
        add(
                new Crumbs(new Anchor(MailboxView.PATH, getTranslation("notification.mailbox")))
                        .here(getTranslation("notification.mailbox.letter")),
                new PageHeading(words.subject()),
                head(letter),
                text(words.text()));
    }

    private FieldList head(MailboxLetter letter) {
        return new FieldList()
                .small()
                .field(
                        getTranslation("notification.mailbox.field.to"),
                        letter.words().to())
                .field(
                        getTranslation("notification.mailbox.field.received"),
                        Times.in(ZoneId.systemDefault()).moment(letter.received()));
    }

    private Div text(String words) {
        var text = new Div();
        text.addClassNames("rw-card", "rw-mail");
        words.lines().forEach(line -> {
            if (line.startsWith(portal.of(""))) {
                text.add(new Anchor(line, line));
            } else {
                text.add(new Text(line));
            }
            text.add(new Text("\n"));
        });
        return text;
    }
}
