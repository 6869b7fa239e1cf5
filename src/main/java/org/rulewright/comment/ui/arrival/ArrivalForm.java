package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.comment.Arrival;
import org.rulewright.comment.Arrival.Source;
import org.rulewright.comment.Channel;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentRefused;
import org.rulewright.comment.Fault;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Stance;
import org.rulewright.docket.Docket;

/** One letter, message or statement, as its sender wrote or said it. */
final class ArrivalForm extends Section {

    private final ArrivalServices services;
    private final Docket docket;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>(getTranslation("comment.arrival.channel"));
    private final StampFields stamp;
    private final SenderFields sender;
    private final TextField contact = new TextField(getTranslation("comment.arrival.contact"));
    private final TextField place = new TextField(getTranslation("comment.arrival.place"));
    private final TextArea words = new TextArea(getTranslation("comment.arrival.words"));
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(getTranslation("comment.arrival.stance"));
    private final OriginalUpload original;
    private final AttachedFiles files;
    private final IdempotencyKey key = IdempotencyKey.fresh();

    ArrivalForm(ArrivalServices services, Docket docket) {
        this.services = services;
        this.docket = docket;
        stamp = new StampFields(docket.agency().zone());
        sender = new SenderFields(services.categories(docket));
        original = new OriginalUpload(services.files().mostBytes());
        files = new AttachedFiles(services.files());
        buildFields();
        var take = new Button(getTranslation("comment.arrival.take"), _ -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(_ -> take.setEnabled(true));
        addClassNames("rw-stack", "rw-arrival");
        add(errors, came(), said(), new Div(take));
    }

    private void buildFields() {
        channel.addClassName("rw-choices");
        channel.setItems(Channel.PAPER, Channel.HEARING, Channel.EMAIL);
        channel.setItemLabelGenerator(way -> getTranslation("comment.arrival.channel." + way.name()));
        channel.addValueChangeListener(_ -> place.setVisible(channel.getValue() == Channel.HEARING));
        channel.setValue(Channel.PAPER);
        contact.setHelperText(getTranslation("comment.arrival.contact.help"));
        place.setHelperText(getTranslation("comment.arrival.place.help"));
        words.setHelperText(getTranslation("comment.arrival.words.help"));
        words.setMinHeight("14rem");
        words.setManualValidation(true);
        stance.addClassName("rw-choices");
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(item -> getTranslation("comment.arrival.stance." + item.name()));
        stance.setValue(Stance.UNSTATED);
    }

    private Section came() {
        var card = new Section(
                new H2(getTranslation("comment.arrival.came")), channel, stamp, place, sender, contact, original);
        card.addClassNames("rw-card", "rw-fields");
        return card;
    }

    private Section said() {
        var card = new Section(new H2(getTranslation("comment.arrival.said")), words, stance, files);
        card.addClassNames("rw-card", "rw-fields");
        return card;
    }

    private void take() {
        clear();
        var moment = stamp.moment();
        if (moment.isEmpty()) {
            show(List.of(Fault.at("stamp", "comment.arrival.fault.stamp")));
            return;
        }
        try {
            var receipt = services.intake().enter(draft(), arrival(moment.get()), key);
            taken(receipt);
        } catch (CommentRefused refused) {
            show(refused.faults());
        } catch (Refusal refusal) {
            show(List.of(Fault.at("stamp", refusal.key(), refusal.arguments())));
        }
    }

    private void taken(Receipt receipt) {
        removeAll();
        add(new ReceiptLetter(docket, receipt, sender.submitter("").shownName(), channel.getValue()));
    }

    private CommentDraft draft() {
        return new CommentDraft(
                docket.id(),
                channel.getValue(),
                sender.submitter(""),
                stance.getValue(),
                words.getValue(),
                List.of(),
                files.kept());
    }

    private Arrival arrival(Instant moment) {
        var source = original.source()
                .orElseGet(() ->
                        new Source("words.txt", "text/plain", words.getValue().getBytes(StandardCharsets.UTF_8)));
        return new Arrival(
                moment, source, contact.getValue().strip(), place.getValue().strip(), null);
    }

    private Map<String, Component> fields() {
        var fields = new HashMap<>(sender.fields());
        fields.put("body", words);
        fields.put("stamp", stamp.date());
        return fields;
    }

    private void clear() {
        fields().values().forEach(field -> mark(field, ""));
        errors.show(Map.of());
    }

    private void show(List<Fault> faults) {
        var shown = new LinkedHashMap<Component, String>();
        faults.forEach(fault -> {
            var text = getTranslation(fault.key(), fault.arguments().toArray());
            var field = fields().getOrDefault(fault.field(), words);
            mark(field, text);
            shown.put(field, text);
        });
        errors.show(shown);
    }

    private static void mark(Component field, String text) {
        if (field instanceof HasValidation checked) {
            checked.setErrorMessage(text);
            checked.setInvalid(!text.isEmpty());
        }
    }
}
