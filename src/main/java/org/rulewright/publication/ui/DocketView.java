package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.DocketHeads;
import org.rulewright.docket.ui.TimeCard;
import org.rulewright.publication.DocketFile;
import org.rulewright.publication.DocketFiles;

/** One docket: what is proposed, until when one may comment, what is asked, and who has spoken. */
@Route("dockets/:docket")
@AnonymousAllowed
class DocketView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DocketFiles files;
    private final transient DocketHeads heads;
    private final transient Clock clock;
    private String title = "";

    DocketView(DocketFiles files, DocketHeads heads, Clock clock) {
        this.files = files;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("docket").orElse("");
        show(files.get(number));
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private void show(DocketFile file) {
        title = file.docket().title();
        var sections = new DocketSections(file, clock.instant());
        var text = new Div();
        sections.all().forEach(text::add);
        removeAll();
        add(
                heads.on(file.docket(), DocketTab.OVERVIEW).story(new RuleWay(file.docket(), file.way())),
                Columns.two(
                                text,
                                new TimeCard(file.docket(), clock.instant(), file.hasText()).telling(file.deadlines()))
                        .sideFirst()
                        .sideNamed(getTranslation("publication.side")));
    }
}
