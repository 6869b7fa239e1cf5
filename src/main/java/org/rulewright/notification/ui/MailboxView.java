package org.rulewright.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import org.rulewright.base.NotFound;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.notification.LocalMailbox;
import org.rulewright.notification.MailboxLetter;
import org.springframework.beans.factory.ObjectProvider;

/** The mail that the demonstration would have sent, for everybody to read; not there outside the demonstration. */
@Route(MailboxView.PATH)
@PageTitle("notification.mailbox")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class MailboxView extends Page implements BeforeEnterObserver {

    static final String PATH = "demonstration/mailbox";

    private final transient ObjectProvider<LocalMailbox> mailbox;

    MailboxView(ObjectProvider<LocalMailbox> mailbox) {
        this.mailbox = mailbox;
    }

    /** The mailbox; refuses like a page that is not there. */
    static LocalMailbox in(ObjectProvider<LocalMailbox> mailbox) {
        var found = mailbox.getIfAvailable();
        if (found == null) {
            throw new NotFound("notification.mailbox.none");
        }
        return found;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letters = in(mailbox).newest();
        removeAll();
        add(new PageHeading(getTranslation("notification.mailbox")).lead(getTranslation("notification.mailbox.lead")));
        if (letters.isEmpty()) {
            add(new EmptyState(
                    getTranslation("notification.mailbox.empty"), getTranslation("notification.mailbox.empty.why")));
        } else {
            var list = new Div();
            list.addClassName("rw-lines");
            letters.forEach(letter -> list.add(item(letter)));
            add(list);
        }
    }

    private Article item(MailboxLetter letter) {
        var when = new Span(Times.in(ZoneId.systemDefault()).moment(letter.received()));
        var facts = new Div(
                new Span(
                        getTranslation("notification.mailbox.to", letter.words().to())),
                when);
        facts.addClassName("rw-meta");
        var link = new Anchor(PATH + "/" + letter.id(), letter.words().subject());
        var item = new Article(facts, new H2(link));
        item.addClassName("rw-done-item");
        return item;
    }
}
