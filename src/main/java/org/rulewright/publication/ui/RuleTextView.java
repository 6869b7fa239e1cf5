package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
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
import java.util.OptionalInt;
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
import org.rulewright.ruletext.ui.RuleTextElement;

/** The rule itself, readable, with what changed, what was said about its words, and why they changed. */
@Route("dockets/:docket/text")
@AnonymousAllowed
class RuleTextView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXT = "/text";
    private static final String COMMENT = "/comment";

    private final transient Dockets dockets;
    private final transient RuleReadings readings;
    private final transient DocketHeads heads;
    private final transient Clock clock;
    private String title = "";

    RuleTextView(Dockets dockets, RuleReadings readings, DocketHeads heads, Clock clock) {
        this.dockets = dockets;
        this.readings = readings;
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

    private void show(RuleReading reading, TextAddress address) {
        var docket = reading.docket();
        var commentable = reading.isCommentedOn() && docket.stageAt(clock.instant()) == Stage.OPEN;
        var leaf = leaf(reading, commentable);
        var bar = new ReadBar(reading, forward -> {
            if (forward) {
                leaf.nextChange();
            } else {
                leaf.previousChange();
            }
        });
        leaf.onChangeShown((place, _) -> bar.at(place));
        Optional.ofNullable(address.why())
                .flatMap(reading::change)
                .ifPresent(change -> bar.at(reading.changes().indexOf(change) + 1));
        add(bar, pages(reading, leaf, address, new TextLegend(reading, commentable)));
    }

    private RuleTextElement leaf(RuleReading reading, boolean commentable) {
        var docket = reading.docket();
        var against = reading.against();
        var notes = new MarginNotes(reading);
        var leaf = new RuleTextElement();
        leaf.show(
                docket.number(),
                reading.version().number(),
                against == null ? OptionalInt.empty() : OptionalInt.of(against.number()));
        leaf.setNotes(notes.notes());
        leaf.setHighlights(notes.highlights());
        leaf.setCommentable(commentable);
        leaf.onWhyChosen((_, change) -> go(
                TEXT, docket, TextAddress.of(reading).explaining(change.value()).query()));
        if (commentable) {
            var version = reading.version().number();
            leaf.onWordsSelected(words -> go(COMMENT, docket, CommentAddress.on(version, words)));
            leaf.onProvisionChosen(provision -> go(COMMENT, docket, CommentAddress.on(version, provision)));
        }
        return leaf;
    }

    private Component pages(RuleReading reading, RuleTextElement leaf, TextAddress address, TextLegend legend) {
        var side = new Div();
        side.addClassName("rw-reading-side");
        var page = new Div(legend, leaf);
        page.addClassName("rw-reading");
        Optional.ofNullable(address.why())
                .flatMap(reading::change)
                .ifPresentOrElse(
                        change -> {
                            page.addClassName("rw-reading-why");
                            var why = new WhyPanel(reading, change);
                            Optional.ofNullable(change.change()).ifPresent(id -> leaf.openChange(id, why));
                            side.add(why);
                            page.add(side);
                        },
                        () -> {
                            side.add(outline(reading));
                            page.addComponentAsFirst(side);
                        });
        OtherReasons.in(reading).ifPresent(side::add);
        return page;
    }

    private Component outline(RuleReading reading) {
        var open = new TextOutline(reading);
        open.addClassName("rw-hide-narrow");
        var folded = new Details(getTranslation("publication.text.contents"), new TextOutline(reading));
        folded.addClassName("rw-hide-wide");
        return new Div(open, folded);
    }

    private void go(String place, Docket docket, QueryParameters query) {
        getUI().ifPresent(ui -> ui.navigate("dockets/" + docket.number() + place, query));
    }

    private EmptyState none(Docket docket) {
        return new EmptyState(
                getTranslation("publication.text.none"),
                getTranslation("publication.text.none.why"),
                new ButtonLink(DocketTab.OVERVIEW.address(docket), getTranslation("publication.text.none.next")));
    }
}
