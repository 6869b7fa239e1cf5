package org.rulewright.publication.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.comment.PointSum;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.ui.Highlight;
import org.rulewright.ruletext.ui.MarginNote;
import org.rulewright.synthesis.WhyChanged;

/** What stands beside the provisions and in their words: who spoke about them, and why they changed. */
final class MarginNotes {

    private static final int MARKS = 4;
    private static final int ASKS = 2;

    private final RuleReading reading;

    MarginNotes(RuleReading reading) {
        this.reading = reading;
    }

    /** The notes in the margin, in the order of the text. */
    List<MarginNote> notes() {
        var notes = new ArrayList<MarginNote>();
        for (var compared : reading.provisions()) {
            var said = reading.saidOn(compared);
            var change = compared.change();
            if (said.points() > 0) {
                notes.add(count(compared, said));
            }
            if (change != null) {
                reading.why(compared)
                        .map(why -> MarginNote.why(compared.provision().id(), named(why), change))
                        .ifPresent(notes::add);
            }
        }
        return notes;
    }

    /** The words that somebody spoke about. */
    List<Highlight> highlights() {
        return reading.provisions().stream()
                .flatMap(compared -> reading.saidOn(compared).quoted().stream()
                        .map(words -> Highlight.of(compared.provision().id(), words)))
                .toList();
    }

    private MarginNote count(ComparedProvision compared, PointSum said) {
        var shapes = said.categories().stream()
                .limit(MARKS)
                .map(reading.voices().categories()::get)
                .map(CategoryLabel::classOf)
                .toList();
        var label = I18NProvider.translate("publication.text.points", said.points());
        var only = said.only();
        var href = only == null ? all(compared) : Sender.address(only);
        return MarginNote.points(compared.provision().id(), label, shapes, href).detailed(asked(said));
    }

    private String all(ComparedProvision compared) {
        return DocketTab.COMMENTS.address(reading.docket()) + "?provision="
                + URLEncoder.encode(compared.provision().label(), StandardCharsets.UTF_8);
    }

    private static String asked(PointSum said) {
        return said.asks().stream()
                .limit(ASKS)
                .map(ask -> I18NProvider.translate("publication.asks." + ask))
                .collect(Collectors.joining(", "));
    }

    private static String named(WhyChanged why) {
        return why.concerns().isEmpty()
                ? I18NProvider.translate("publication.why.button.other")
                : I18NProvider.translate(
                        "publication.why.button",
                        why.concerns().stream()
                                .map(concern -> concern.concern().number())
                                .collect(Collectors.joining(", ")));
    }
}
