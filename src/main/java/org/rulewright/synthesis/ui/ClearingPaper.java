package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.clearance.ClearedItem;

/** Everything that would become public, word for word: answers by concern, then reasons of other changes. */
public final class ClearingPaper extends Div {

    /** What stands beside a part of the paper, known by its key. */
    public interface Margin {
        /** Empty where nothing does. */
        Optional<Component> beside(String key);
    }

    private final ClearingSheet sheet;
    private final SaidList.Source source;
    private final Margin margin;

    ClearingPaper(ClearingSheet sheet, SaidList.Source source) {
        this(sheet, source, _ -> Optional.empty());
    }

    /** The paper with its margin; {@code source} gives what stands under its concerns. */
    public ClearingPaper(ClearingSheet sheet, SaidList.Source source, Margin margin) {
        this.sheet = sheet;
        this.source = source;
        this.margin = margin;
        addClassName("rw-stack");
        add(new H2(getTranslation("synthesis.approval.answers", sheet.answers().size())));
        sheet.answers().forEach(concern -> add(answer(concern)));
        add(new H2(getTranslation("synthesis.approval.reasons", sheet.reasons().size())));
        sheet.chain().changes().forEach(this::addReason);
    }

    private Section answer(Concern concern) {
        var response = sheet.chain().response(concern).orElseThrow();
        var answer = new Section(
                new H3(getTranslation("synthesis.numbered", concern.number(), concern.shownStatement())),
                new DispositionBadge(response.disposition()),
                said(concern));
        answer.addClassNames("rw-concern", "rw-stack-s");
        addWords(answer, "synthesis.summary-of", response.summary());
        addWords(answer, "synthesis.answer", response.answer());
        addWords(answer, "synthesis.ground", response.ground());
        carriedOut(answer, response);
        margin.beside(ClearedItem.of(concern.id())).ifPresent(answer::add);
        answer.setId(ClearedItem.of(concern.id()).replace(' ', '-'));
        return answer;
    }

    private Component said(Concern concern) {
        var count = sheet.chain().under(concern).excerpts();
        return new SaidList(concern, count, source, this::quote)
                .looking("rw-quotes")
                .begin();
    }

    private ListItem quote(CitedExcerpt cited) {
        var number = new Span("[" + cited.excerpt().id().value() + "]");
        number.addClassName("rw-num");
        var where = cited.where();
        var words = new Div(
                new Span(cited.excerpt().quote()),
                new Span(" " + cited.comment().submitter().shownName() + ", "
                        + cited.trackingNumber().value() + ", "),
                new Span(getTranslation(where.key(), where.arguments())));
        words.addClassName("rw-said");
        return new ListItem(number, words);
    }

    private void addWords(Section to, String label, String words) {
        if (words.isEmpty()) {
            return;
        }
        var title = new Span(getTranslation(label));
        title.addClassName("rw-preview-title");
        var said = new Paragraph(words);
        said.addClassNames("rw-said", "rw-words");
        to.add(title, said);
    }

    private void carriedOut(Section answer, Response response) {
        sheet.chain().changes().stream()
                .filter(change -> response.changes().contains(change.id()))
                .forEach(change -> answer.add(new ChangeWords(change)));
        if (response.restsOnWholeText()) {
            answer.add(new Paragraph(getTranslation("synthesis.rests")));
        }
    }

    private void addReason(TextChange change) {
        sheet.reasons().stream()
                .filter(reason -> reason.change().equals(change.id()))
                .forEach(reason -> {
                    add(new ChangeWords(change), new Paragraph(reason.reason()));
                    margin.beside(ClearedItem.of(change.id())).ifPresent(this::add);
                });
    }
}
