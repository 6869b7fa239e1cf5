package org.rulewright.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.identity.DemonstrationAccounts;
import org.springframework.beans.factory.ObjectProvider;

/** Where staff and experts sign in; the public is told that it need not. */
@Route("login")
@PageTitle("identity.sign-in")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class LoginView extends Page implements BeforeEnterObserver {

    private final SignInForm form = new SignInForm();

    LoginView(ObjectProvider<DemonstrationAccounts> demonstration) {
        var side = new ArrayList<Component>();
        demonstration.ifAvailable(accounts -> side.add(new DemonstrationCard(accounts.all(), form::use)));
        side.add(commenterCard());
        add(Columns.solo(form, side.toArray(Component[]::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.refused(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private Div commenterCard() {
        var open = new ButtonLink(".", getTranslation("identity.commenter.open")).wide();
        var why = new Paragraph(getTranslation("identity.commenter.why"));
        why.addClassNames("rw-small", "rw-quiet");
        var card = new Div(new H2(getTranslation("identity.commenter")), why, open);
        card.addClassName("rw-card");
        return card;
    }
}
