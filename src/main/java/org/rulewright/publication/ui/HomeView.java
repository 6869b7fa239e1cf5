package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.publication.FrontPage;

/** What is open for comment, what was answered, and where one's own comment is. */
@Route("")
@PageTitle("publication.home.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class HomeView extends Page {

    HomeView(FrontPage front, Clock clock) {
        var open = new Section(
                new SectionHeading(
                                getTranslation("publication.home.open"),
                                new Span(getTranslation("publication.home.order")))
                        .ruled(),
                openDockets(front, clock));
        open.setAriaLabel(getTranslation("publication.home.open"));
        add(
                new PageHeading(getTranslation("publication.home.heading"))
                        .lead(getTranslation("publication.home.lead")),
                new SearchBox(),
                Columns.two(open, side(front, clock)).sideNamed(getTranslation("publication.home.side")));
        front.story().ifPresent(story -> add(new WordStrip(story)));
        addClassName("rw-home");
    }

    private static Component[] side(FrontPage front, Clock clock) {
        var side = new ArrayList<Component>(List.of(new AnsweredList(front.answered()), new FindCommentCard()));
        var waiting = front.beingAnswered();
        if (!waiting.isEmpty()) {
            side.add(1, new WaitingList(waiting, clock.instant()));
        }
        return side.toArray(Component[]::new);
    }

    private Div openDockets(FrontPage front, Clock clock) {
        var list = new Div();
        list.addClassName("rw-lines");
        front.open().forEach(open -> list.add(new OpenDocketItem(open, clock.instant())));
        if (list.getComponentCount() == 0) {
            list.removeClassName("rw-lines");
            list.add(new EmptyState(
                    getTranslation("publication.home.none"), getTranslation("publication.home.none.why")));
            list.addClassName("rw-home-none");
        }
        return list;
    }
}
