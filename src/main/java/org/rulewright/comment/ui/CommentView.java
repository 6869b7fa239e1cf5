package org.rulewright.comment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;

/** The comment form: where to start, about you, points and files, check and send. */
@Route("dockets/:docket/comment")
@PageTitle("comment.form.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/comment.css")
@StyleSheet("assets/files.css")
@AnonymousAllowed
class CommentView extends Page implements BeforeEnterObserver {

    private final FormServices services;

    CommentView(FormServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var docket = services.docket(event.getRouteParameters().get("docket").orElse(""));
        var address = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        removeAll();
        var known = draftIn(address).or(() -> new DraftMemory(docket).known());
        var sent = known.flatMap(services::sent);
        if (sent.isPresent() && address.containsKey("draft")) {
            event.forwardTo(
                    ReceiptView.class,
                    new RouteParameters("secret", sent.get().secret().value()),
                    QueryParameters.empty());
        } else if (services.takesComments(docket, known)) {
            var form = new FormPage(services, docket);
            known.filter(_ -> sent.isEmpty()).ifPresent(form::goOnWith);
            add(form);
            form.open(address, event.getTrigger() != NavigationTrigger.PAGE_LOAD);
        } else {
            add(new FormHead(docket, services, known), new ClosedForm(docket, services));
        }
    }

    private static Optional<Secret> draftIn(Map<String, String> address) {
        return DraftMemory.secret(address.getOrDefault("draft", "")).findFirst();
    }
}
