package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.comment.CommentRefused;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;
import org.rulewright.docket.Docket;

/** The form while it takes comments: one step at a time, and what leads from one to the next. */
final class FormPage extends Div implements Writing.Listener {

    private final FormServices services;
    private final Writing writing;
    private final ErrorSummary errors = new ErrorSummary();
    private final SendingGuard guard;
    private final OvertakenNote overtaken = new OvertakenNote(this::keepMine, this::takeTheirs);
    private @Nullable DraftSide side;
    private FormPlace place = FormPlace.at(Step.START);

    FormPage(FormServices services, Docket docket) {
        this.services = services;
        guard = new SendingGuard(services.shares());
        this.writing = new Writing(services.drafts(), docket, this);
        addClassName("rw-form-page");
    }

    void goOnWith(Secret draft) {
        writing.goOnWith(draft);
    }

    /** Opens what the address asks for; what it wants to comment on is added to the draft, once. */
    void open(Map<String, String> address, boolean takesFocus) {
        if (LetterPage.isAskedFor(address)) {
            openLetter(address);
            return;
        }
        place = placeIn(address);
        var asked = services.places().askedFor(writing.docket(), address);
        asked.ifPresent(point -> {
            if (writing.form().points().stream().noneMatch(point::isOnThePlaceOf)) {
                writing.change(form -> form.plus(point));
            }
            place = new FormPlace(Step.POINTS, numberOf(point), false);
        });
        var shown = show();
        writing.secret().filter(_ -> place.step() != Step.START).ifPresent(_ -> keepAddress());
        if (takesFocus) {
            shown.takeFocus();
        }
    }

    /** A letter is taken apart within the step of the points. */
    private void openLetter(Map<String, String> address) {
        place = FormPlace.at(Step.POINTS);
        add(
                new FormHead(writing.docket(), services, writing.secret()),
                new StepList(place.step(), target -> FormPlace.at(target).addressFor(writing)),
                new LetterPage(writing, services.letters(), address, this::go));
    }

    private FormPlace placeIn(Map<String, String> address) {
        var there = FormPlace.of(address);
        if (there.step() == Step.START
                && address.containsKey("draft")
                && writing.secret().isPresent()) {
            return FormPlace.at(Step.ABOUT);
        }
        var isLong = !writing.form().points().isEmpty() || !writing.files().isEmpty();
        return there.step() == Step.SHORT && isLong ? FormPlace.at(Step.ABOUT) : there;
    }

    private int numberOf(DraftPoint asked) {
        var points = writing.form().points();
        for (var number = 0; number < points.size(); number++) {
            if (points.get(number).isOnThePlaceOf(asked)) {
                return number + 1;
            }
        }
        return 0;
    }

    private FormStep show() {
        var current = services.step(place, writing);
        side = new DraftSide(writing.secret().isPresent());
        side.add(new LinkByMail(
                address -> writing.keep(draft -> services.correspondence().mailLink(draft, address))));
        var buttons = new FormButtons(place, writing, () -> press(current));
        var form = new Div(overtaken, errors, current);
        if (current instanceof SendingStep) {
            form.add(guard);
        }
        form.add(buttons);
        form.addClassName("rw-stack-l");
        removeAll();
        add(new FormHead(writing.docket(), services, writing.secret()));
        if (place.step().number() > 0) {
            add(new StepList(place.step(), target -> FormPlace.at(target).addressFor(writing)));
        }
        if (place.step() == Step.START) {
            add(current);
        } else {
            var columns = Columns.form(form, beside(side, current));
            add(columns.sideNamed(getTranslation("comment.form.side")));
        }
        return current;
    }

    private static Component[] beside(DraftSide side, FormStep current) {
        return Stream.concat(Stream.of(side), current.beside().stream()).toArray(Component[]::new);
    }

    private void press(FormStep current) {
        if (current instanceof SendingStep last) {
            send(last);
            return;
        }
        var faults = services.faults(writing).stream().filter(current::owns).toList();
        errors.show(current.mark(faults));
        if (faults.isEmpty()) {
            go(place.next().addressFor(writing));
        }
    }

    private void send(SendingStep last) {
        var unsaid = last.unsaid();
        if (!unsaid.isEmpty()) {
            errors.show(last.mark(unsaid));
            return;
        }
        errors.show(Map.of());
        guard.pass(() -> sendNow(last));
    }

    private void sendNow(SendingStep last) {
        try {
            go(ReceiptView.addressOf(writing.send().secret()));
        } catch (CommentRefused refused) {
            showFaults(last, refused.faults());
        } catch (Refusal refusal) {
            errors.show(Map.of(last, getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    /** Goes to the first step that has something to be put right, and says what. */
    private void showFaults(SendingStep last, List<Fault> faults) {
        if (faults.stream().allMatch(last::owns)) {
            errors.show(last.mark(faults));
            return;
        }
        var isAbout = faults.stream().anyMatch(AboutStep::isAbout);
        place = FormPlace.changing(isAbout ? Step.ABOUT : Step.POINTS, 0);
        errors.show(show().mark(faults));
        keepAddress();
    }

    @Override
    public void saved() {
        if (side != null) {
            side.savedAt(services.now(writing.docket()));
            keepAddress();
        }
    }

    @Override
    public void overtaken() {
        overtaken.tell();
    }

    private void keepMine() {
        overtaken.setVisible(false);
        writing.keepMine();
    }

    private void takeTheirs() {
        UI.getCurrent().getPage().reload();
    }

    /** Puts the draft into the address as soon as there is one, so that a reload finds it. */
    private void keepAddress() {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.getPage().getHistory().replaceState(null, place.addressFor(writing)));
    }

    private void go(String address) {
        var location = new Location(address);
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }
}
