package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Stage;
import org.rulewright.docket.ui.DocketHeads;
import org.rulewright.publication.RuleReading;
import org.rulewright.publication.RuleReadings;
import org.rulewright.publication.WhyStories;
import org.rulewright.publication.WhyStory;
import org.rulewright.ruletext.ui.RuleTextElement;

/** The rule itself, readable, with what changed, what was said about its words, and why they changed. */
@Route("dockets/:docket/text")
@AnonymousAllowed
class RuleTextView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXT = "/text";
    private static final String COMMENT = "/comment";

    private final transient Dockets dockets;
    private final transient RuleReadings readings;
    private final transient WhyStories stories;
    private final transient DocketHeads heads;
    private final transient Clock clock;
    private String title = "";

    RuleTextView(Dockets dockets, RuleReadings readings, WhyStories stories, DocketHeads heads, Clock clock) {
        this.dockets = dockets;
        this.readings = readings;
        this.stories = stories;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var docket = dockets.get(event.getRouteParameters().get("docket").orElse(""));
        var address = TextAddress.of(event.getLocation().getQueryParameters());
        title = getTranslation("publication.text.title", docket.title());
        var name = new H1(title);
        name.addClassName("rw-vh");
        var head = heads.on(docket, DocketTab.TEXT);
        head.addComponentAsFirst(name);
        removeAll();
        add(head);
        readings.open(docket, address.wish())
                .ifPresentOrElse(reading -> show(reading, address), () -> add(none(docket)));
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private void show(RuleReading reading, TextAddress asked) {
        var here = asked.of(reading);
        var explained = Optional.ofNullable(asked.why()).flatMap(reading::change);
        var commentable = reading.isCommentedOn() && reading.docket().stageAt(clock.instant()) == Stage.OPEN;
        var leaf = leaf(reading, here, commentable);
        var first =
                explained.map(change -> reading.changes().indexOf(change) + 1).orElse(1);
        var page = new Div(new TextLegend(reading, here, commentable), leaf);
        page.addClassName("rw-reading");
        explained.ifPresentOrElse(
                change -> explain(stories.of(reading, change), here, page, leaf),
                () -> page.addComponentAsFirst(side(reading, here)));
        add(new ReadBar(reading, here, first), page);
    }

    private RuleTextElement leaf(RuleReading reading, TextAddress here, boolean commentable) {
        var docket = reading.docket().number();
        var notes = new MarginNotes(reading);
        var leaf = new RuleTextElement();
        leaf.show(here.source(reading.docket()));
        leaf.setNotes(notes.notes());
        leaf.setHighlights(notes.highlights());
        leaf.setCommentable(commentable);
        leaf.onWhyChosen(
                (_, change) -> go(TEXT, docket, here.explaining(change.value()).query()));
        if (commentable) {
            var version = reading.version().number();
            leaf.onWordsSelected(words -> go(COMMENT, docket, CommentAddress.on(version, words)));
            leaf.onProvisionChosen(provision -> go(COMMENT, docket, CommentAddress.on(version, provision)));
        }
        return leaf;
    }

    private static Div side(RuleReading reading, TextAddress here) {
        var side = new Div(new TextSide(reading, here.source(reading.docket())));
        side.addClassName("rw-reading-side");
        OtherReasons.in(reading, here).ifPresent(side::add);
        return side;
    }

    private static void explain(WhyStory story, TextAddress here, Div page, RuleTextElement leaf) {
        var why = new WhyPanel(story, here);
        var change = story.change();
        Optional.ofNullable(change.change())
                .ifPresent(id -> leaf.openChange(change.provision().id(), id, why));
        var side = new Div(why);
        side.addClassName("rw-reading-side");
        OtherReasons.in(story.reading(), here).ifPresent(side::add);
        page.addClassName("rw-reading-why");
        page.add(side);
    }

    private void go(String place, String docket, QueryParameters query) {
        getUI().ifPresent(ui -> ui.navigate("dockets/" + docket + place, query));
    }

    private EmptyState none(Docket docket) {
        return new EmptyState(
                getTranslation("publication.text.none"),
                getTranslation("publication.text.none.why"),
                new ButtonLink(DocketTab.OVERVIEW.address(docket), getTranslation("publication.text.none.next")));
    }
}
