package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.base.ui.Times;
import org.rulewright.synthesis.ledger.Balance;
import org.rulewright.synthesis.ledger.Rest;
import org.rulewright.synthesis.ledger.RestKind;
import org.rulewright.synthesis.ledger.SignedRest;

/** Where an approver takes upon himself what is left, with a reason that becomes public. */
final class RestSigning extends Section {

    /** What an approver can do about a rest. */
    interface Acts {
        /** Refuses by an exception, so that the form can say why where it happened, and keeps what was typed. */
        void sign(List<Rest> rests, String reason);

        void takeBack(Rest rest);
    }

    private final Balance balance;
    private final Times times;
    private final Acts acts;
    private final Map<String, String> typed;

    /** @param typed what was chosen and typed and not sent yet, by kind; outlives this part */
    RestSigning(Balance balance, Times times, Acts acts, Map<String, String> typed) {
        this.balance = balance;
        this.times = times;
        this.acts = acts;
        this.typed = typed;
        addClassName("rw-stack-s");
        var why = new Paragraph(getTranslation("synthesis.signing.why"));
        why.addClassName("rw-hint");
        add(new H2(getTranslation("synthesis.signing")), why, signed());
        Stream.of(RestKind.values()).filter(RestKind::isSignable).forEach(this::offer);
    }

    private Component signed() {
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        balance.standing().forEach(signature -> list.add(signature(signature)));
        return list;
    }

    private ListItem signature(SignedRest signature) {
        var rest = signature.rest();
        var what = new Span(Rests.named(rest.kind(), rest.count(), rest.words()));
        what.addClassName("rw-strong");
        var by = new Paragraph(
                getTranslation("synthesis.signing.signed", signature.signer(), times.moment(signature.signed())));
        by.addClassNames("rw-small", "rw-quiet");
        var item = new ListItem(what, new Paragraph(signature.reason()), by);
        item.addClassName("rw-stack-s");
        if (signature.published() == null) {
            var back = new Button(getTranslation("synthesis.signing.back"), _ -> acts.takeBack(rest));
            back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            item.add(back);
        }
        return item;
    }

    private void offer(RestKind kind) {
        var open = balance.of(kind).stream()
                .filter(rest -> balance.signature(rest).isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var which = new ComboBox<Rest>(getTranslation("synthesis.signing.which"), open);
        which.setItemLabelGenerator(Rest::words);
        which.setPlaceholder(getTranslation("synthesis.signing.all", Rests.count(open)));
        which.setClearButtonVisible(true);
        which.setWidthFull();
        which.setVisible(open.size() > 1);
        keepChoice(which, open, kind);
        var reason = new TypedArea(getTranslation("synthesis.signing.reason"), typed, kind.name());
        var sign = new Button(
                getTranslation("synthesis.signing.sign"),
                _ -> sign(which.getValue() == null ? open : List.of(which.getValue()), reason));
        var form = new Div(which, reason, sign);
        form.addClassName("rw-stack-s");
        var details = new Details(Rests.named(kind, Rests.count(open), first(open)), form);
        details.setOpened(!reason.isEmpty());
        add(details);
    }

    /** Puts back which rest was chosen; where that one is settled meanwhile, what was typed about it goes too. */
    private void keepChoice(ComboBox<Rest> which, List<Rest> open, RestKind kind) {
        var place = kind + " which";
        var kept = typed.getOrDefault(place, "");
        if (!kept.isEmpty()) {
            open.stream()
                    .filter(rest -> kept.equals(Long.toString(rest.about())))
                    .findFirst()
                    .ifPresentOrElse(
                            which::setValue, () -> List.of(place, kind.name()).forEach(typed::remove));
        }
        which.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                typed.remove(place);
            } else {
                typed.put(place, Long.toString(event.getValue().about()));
            }
        });
    }

    private void sign(List<Rest> rests, TypedArea reason) {
        reason.send(words -> acts.sign(rests, words));
    }

    private static String first(List<Rest> rests) {
        return rests.size() == 1 ? rests.getFirst().words() : "";
    }
}
