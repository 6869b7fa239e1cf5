package org.rulewright.comment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.CommentRefused;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;
import org.rulewright.docket.Docket;

/** The comment form: about you, points and files, check and send. */
@Route("dockets/:docket/comment")
@PageTitle("comment.form.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/comment.css")
@AnonymousAllowed
class CommentView extends Page implements BeforeEnterObserver {

    private final FormServices services;
    private final ErrorSummary errors = new ErrorSummary();
    private @Nullable Writing writing;
    private @Nullable DraftSide side;
    private Step step = Step.ABOUT;

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
        var known = draftIn(address).or(() -> Writing.remembered(docket));
        var sent = known.flatMap(services::sent);
        if (sent.isPresent() && address.containsKey("draft")) {
            event.forwardTo(
                    ReceiptView.class,
                    new RouteParameters("secret", sent.get().secret().value()),
                    QueryParameters.empty());
        } else if (services.takesComments(docket)) {
            open(docket, known.filter(_ -> sent.isEmpty()), address);
        } else {
            add(new FormHead(docket, services), new ClosedForm(docket, services));
        }
    }

    private void open(Docket docket, Optional<Secret> known, Map<String, String> address) {
        var opened = new Writing(services.drafts(), docket, this::saved);
        known.ifPresent(opened::goOnWith);
        writing = opened;
        step = Step.of(address.getOrDefault("step", ""));
        var asked = services.places().askedFor(docket, address);
        asked.filter(point -> opened.form().points().stream().noneMatch(other -> isSamePlace(point, other)))
                .ifPresent(point -> opened.change(form -> form.plus(point)));
        if (asked.isPresent()) {
            step = Step.POINTS;
        }
        show(opened);
        opened.secret().ifPresent(_ -> keepAddress(opened));
    }

    private static boolean isSamePlace(DraftPoint one, DraftPoint other) {
        return Objects.equals(one.anchor(), other.anchor()) && Objects.equals(one.question(), other.question());
    }

    private FormStep show(Writing shown) {
        var current = services.step(step, shown, target -> addressOf(shown, target));
        side = new DraftSide(shown.secret().isPresent());
        var form = new Div(errors, current, buttons(shown, current));
        form.addClassName("rw-stack-l");
        removeAll();
        add(
                new FormHead(shown.docket(), services),
                new StepList(step, target -> addressOf(shown, target)),
                Columns.form(form, side).sideNamed(getTranslation("comment.form.side")));
        return current;
    }

    private Div buttons(Writing shown, FormStep current) {
        var go = new Button(getTranslation(step == Step.CHECK ? "comment.form.send" : "comment.form.continue"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(_ -> {
            try {
                press(shown, current);
            } finally {
                go.setEnabled(true);
            }
        });
        var row = new Div(go);
        row.addClassName("rw-row");
        if (step != Step.ABOUT) {
            var back = step.previous();
            row.add(new Anchor(addressOf(shown, back), getTranslation("comment.form.back." + back.code())));
        }
        return row;
    }

    private void press(Writing shown, FormStep current) {
        if (current instanceof CheckStep check) {
            send(shown, check);
        } else {
            goOn(shown, current);
        }
    }

    private void goOn(Writing shown, FormStep current) {
        var faults = services.faults(shown).stream().filter(current::owns).toList();
        errors.show(current.mark(faults));
        if (faults.isEmpty()) {
            go(addressOf(shown, step.next()));
        }
    }

    private void send(Writing shown, CheckStep check) {
        if (!check.isRead()) {
            errors.show(check.mark(List.of(Fault.at("read", "comment.fault.read"))));
            return;
        }
        try {
            go(ReceiptView.addressOf(shown.send().secret()));
        } catch (CommentRefused refused) {
            showFaults(shown, refused.faults());
        } catch (Refusal refusal) {
            errors.show(Map.of(check, getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    /** Goes to the first step that has something to be put right, and says what. */
    private void showFaults(Writing shown, List<Fault> faults) {
        step = faults.stream().anyMatch(AboutStep::isAbout) ? Step.ABOUT : Step.POINTS;
        errors.show(show(shown).mark(faults));
        keepAddress(shown);
    }

    private void saved() {
        if (side != null && writing != null) {
            side.savedAt(services.now(writing.docket()));
            keepAddress(writing);
        }
    }

    /** Puts the draft into the address as soon as there is one, so that a reload finds it. */
    private void keepAddress(Writing kept) {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.getPage().getHistory().replaceState(null, addressOf(kept, step)));
    }

    private void go(String address) {
        var location = new Location(address);
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    private static String addressOf(Writing shown, Step target) {
        var draft = shown.secret().map(secret -> "&draft=" + secret.value()).orElse("");
        return "dockets/" + shown.docket().number() + "/comment?step=" + target.code() + draft;
    }

    private static Optional<Secret> draftIn(Map<String, String> address) {
        return Optional.ofNullable(address.get("draft"))
                .filter(text -> text.matches("[A-Za-z0-9_-]{32}"))
                .map(Secret::new);
    }
}
