package org.rulewright.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.ui.DemonstrationLink;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.Sentence;
import org.rulewright.identity.CurrentAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** The frame around every public page: demonstration strip, masthead, the page, foot. */
@Layout
@AnonymousAllowed
class PublicFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Masthead masthead;

    PublicFrame(
            CurrentAccount current,
            ObjectProvider<DemonstrationLink> links,
            @Value("${rulewright.demo:false}") boolean demonstration) {
        addClassName("rw-public");
        masthead = new Masthead(current.find());
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip());
        if (demonstration) {
            add(strip(links));
        }
        add(masthead, main, new Foot());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        masthead.mark(event.getLocation().getPath());
    }

    private Anchor skip() {
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("rw-skip");
        return skip;
    }

    private Section strip(ObjectProvider<DemonstrationLink> links) {
        var words = new Div(new Sentence(getTranslation("shell.demonstration", Sentence.PLACE), new SampleMark()));
        links.forEach(link -> words.add(new Text(" "), new Anchor(link.path(), getTranslation(link.titleKey()))));
        words.addClassName("rw-frame");
        var strip = new Section(words);
        strip.addClassName("rw-demo");
        strip.setAriaLabel(getTranslation("shell.demonstration.name"));
        return strip;
    }
}
