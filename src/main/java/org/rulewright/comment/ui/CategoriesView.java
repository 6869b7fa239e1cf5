package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.category.CategoryDesk;
import org.rulewright.comment.category.OwnWords;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Agency;
import org.rulewright.docket.Categories;
import org.rulewright.identity.Role;

/** What senders call themselves where no category fits, each with the choice of one. */
@Route("staff/categories")
@PageTitle("comment.categories.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Role.Named.ANALYST, Role.Named.ADMIN})
class CategoriesView extends DeskPage implements BeforeEnterObserver {

    private final CategoryDesk desk;
    private final Agencies agencies;
    private final Div done = new Div();
    private final Div shown = new Div();

    CategoriesView(CategoryDesk desk, Agencies agencies) {
        super(I18NProvider.translate("comment.categories.title"), "");
        this.desk = desk;
        this.agencies = agencies;
        done.getElement().setAttribute("role", "status");
        done.addClassNames("rw-row", "rw-own-words-done");
        shown.addClassName("rw-stack-l");
        body(new Paragraph(getTranslation("comment.categories.lead")), done, shown)
                .addClassName("rw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        shown.removeAll();
        for (var agency : agencies.all()) {
            var list = new UnorderedList();
            list.addClassName("rw-own-words");
            var categories = new Categories(agencies.categories(agency.id()));
            desk.words(agency.id())
                    .forEach(words -> list.add(
                            new OwnWordsItem(words, categories, code -> choose(agency, categories, words, code))));
            if (list.getComponentCount() > 0) {
                shown.add(new Section(new H2(agency.name()), list));
            }
        }
        if (shown.getComponentCount() == 0) {
            shown.add(new EmptyState(
                    getTranslation("comment.categories.none"), getTranslation("comment.categories.none.why")));
        }
    }

    private void choose(Agency agency, Categories categories, OwnWords words, String code) {
        var moved = desk.choose(agency, words.words(), code);
        var undo = new Button(
                getTranslation("comment.categories.undo"), _ -> choose(agency, categories, words, words.code()));
        undo.addThemeVariants(ButtonVariant.SMALL);
        done.removeAll();
        done.add(new Span(getTranslation(
                "comment.categories.done",
                moved,
                words.words(),
                categories.get(code).label())));
        if (!code.equals(words.code())) {
            done.add(undo);
        }
        draw();
    }
}
