package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.concern.ui.ConcernAddress;

/** The work on concerns: the outline with the open answer, or the same by paragraph or by change. */
final class WorkPane extends Div {

    private final DeskSheet sheet;
    private final SynthesisAddress address;
    private final SynthesisActs acts;
    private final Div outline = new Div();

    private Consumer<Chain> openAnswer = _ -> {};

    WorkPane(DeskSheet sheet, SynthesisAddress address, SynthesisActs acts) {
        this.sheet = sheet;
        this.address = address;
        this.acts = acts;
        outline.addClassName("rw-outline-of-concerns");
        add(tabs());
    }

    /** Lays the work out by concern, with the editor of the open one. */
    WorkPane byConcern(Concern open, AnswerEditor editor) {
        var dependents = new Dependents(open, acts.sharing(open), address);
        openAnswer = chain -> {
            editor.check(chain);
            dependents.show(chain);
        };
        refresh(sheet.chain());
        add(outline, adding());
        var excerpts = sheet.chain().under(open).excerpts();
        var about = new Paragraph(getTranslation("synthesis.concern.about", open.number(), excerpts));
        about.addClassNames("rw-small", "rw-quiet");
        var behind = new Anchor(ConcernAddress.of(open.id()), getTranslation("synthesis.concern.sheet"));
        behind.addClassName("rw-tap");
        var statement = new H2(open.shownStatement());
        statement.addClassName("rw-statement");
        var work = new Section(about, statement, behind);
        work.setAriaLabel(getTranslation("synthesis.concern.work", open.number()));
        work.addClassNames("rw-pane-body", "rw-stack-s", "rw-ruled-top");
        var published = sheet.chain().response(open).filter(it -> it.isPublished());
        if (sheet.editable() && published.isEmpty()) {
            work.add(new ConcernTools(open, sheet.chain(), acts), rewording(open));
        }
        work.add(editor, dependents);
        add(work);
        return this;
    }

    /** Lays the work out by concern, with none open. */
    WorkPane byConcern() {
        refresh(sheet.chain());
        add(outline, adding());
        if (sheet.chain().concerns().isEmpty()) {
            var none = new Paragraph(getTranslation("synthesis.concerns.none"));
            none.addClassName("rw-pane-body");
            outline.add(none);
        }
        return this;
    }

    /** Lays the work out in another way. */
    WorkPane other(Component list) {
        var body = new Div(list);
        body.addClassNames("rw-pane-body", "rw-stack");
        add(body);
        return this;
    }

    /** Draws what an answer changes again after it was kept, and leaves the fields of the editor as they are. */
    void refresh(Chain chain) {
        openAnswer.accept(chain);
        outline.removeAll();
        var tree = new OutlineTree(chain, address);
        outline.add(tree);
        if (sheet.editable() && chain.responses().values().stream().noneMatch(response -> response.isPublished())) {
            tree.draggable(acts);
        }
        if (!chain.concerns().isEmpty()) {
            var compared = new Anchor(ConcernAddress.of(sheet.docket()), getTranslation("synthesis.concern.compared"));
            compared.addClassNames("rw-tap", "rw-small");
            outline.add(compared);
        }
    }

    private Component tabs() {
        var tabs = new Nav(
                tab("", "synthesis.tab.concerns", sheet.chain().concerns().size()),
                tab(SynthesisAddress.PARAGRAPHS, "synthesis.tab.paragraphs", -1),
                tab(
                        SynthesisAddress.CHANGES,
                        "synthesis.tab.changes",
                        sheet.chain().changes().size()));
        var findings = sheet.balance().findings().size();
        if (findings > 0) {
            tabs.add(tab(SynthesisAddress.PANEL, "synthesis.tab.panel", findings));
        }
        tabs.addClassNames("rw-tabs", "rw-pane-tabs");
        tabs.setAriaLabel(getTranslation("synthesis.tabs"));
        return tabs;
    }

    private Anchor tab(String id, String key, int count) {
        var tab = new Anchor(address.laidOut(id).href(), new Span(getTranslation(key)));
        if (count >= 0) {
            var number = new Span(getTranslation("base.number", count));
            number.addClassName("rw-n");
            tab.add(" ");
            tab.add(number);
        }
        if (address.tab().equals(id)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private Component adding() {
        var place = new Div();
        place.addClassName("rw-adding");
        if (sheet.editable()) {
            place.add(new ConcernForm(
                    getTranslation("synthesis.add"),
                    getTranslation("synthesis.add.act"),
                    (title, statement) -> acts.open(new NewConcern(null, title, statement))));
        }
        return place;
    }

    private Component rewording(Concern open) {
        var rewording = new Rewording(open, acts);
        return new ConcernForm(getTranslation("synthesis.reword"), getTranslation("synthesis.reword.act"), rewording)
                .filled(open.title(), open.statement());
    }
}
