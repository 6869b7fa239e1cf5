package org.rulewright.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Stage;

/**
 * The white band at the top of every page of a docket: what it is, where it stands, and its tabs.
 *
 * <p>On the overview its title is the page's; every other page brings a title of its own.
 */
public final class DocketHead extends Div {

    private static final Pattern LIST = Pattern.compile(",\\s*");

    private final Docket docket;
    private final Div story = new Div();

    /** The head with one of its tabs current. The counts stand beside their tabs; missing ones show nothing. */
    DocketHead(Docket docket, DocketTab current, Instant now, Map<DocketTab, Long> counts) {
        this.docket = docket;
        addClassNames("rw-band", "rw-head");
        setClassName("rw-head-small", current != DocketTab.OVERVIEW);
        story.setVisible(false);
        add(facts(current, now), title(current), story, tabs(current, counts));
    }

    /** Puts something between the title and the tabs, such as the way of the rule. */
    public DocketHead story(Component told) {
        story.add(told);
        story.setVisible(true);
        return this;
    }

    /** Puts something above the number: what whoever looks must know first. */
    DocketHead strip(Component told) {
        addComponentAsFirst(told);
        return this;
    }

    private Component facts(DocketTab current, Instant now) {
        var number = new HtmlComponent("b");
        number.getElement().setText(docket.number());
        var facts = new Div(number);
        facts.addClassName("rw-head-meta");
        names(current).forEach(name -> facts.add(new Span(name)));
        facts.add(new StageBadge(docket.stageAt(now)));
        if (docket.stageAt(now) == Stage.OPEN && current != DocketTab.OVERVIEW) {
            facts.add(timeLeft(now));
        }
        if (docket.facts().sample()) {
            facts.add(new SampleMark());
        }
        return facts;
    }

    private Stream<String> names(DocketTab current) {
        var facts = docket.facts();
        return current == DocketTab.OVERVIEW
                ? Stream.concat(
                        Stream.of(facts.kind()),
                        LIST.splitAsStream(facts.identifiers()).filter(name -> !name.isBlank()))
                : Stream.of(docket.agency().name());
    }

    private StatusBadge timeLeft(Instant now) {
        var period = docket.periodAt(now).orElseThrow();
        var left = Times.in(period.zone()).left(now, period.closes());
        return new StatusBadge(Tone.TIME, Glyph.CLOCK, left.phrase());
    }

    private Component title(DocketTab current) {
        if (current == DocketTab.OVERVIEW) {
            return new H1(docket.title());
        }
        var title = new Paragraph(new Anchor(DocketTab.OVERVIEW.address(docket), docket.title()));
        title.addClassName("rw-head-title");
        return title;
    }

    private Component tabs(DocketTab current, Map<DocketTab, Long> counts) {
        var tabs = new Nav();
        tabs.addClassName("rw-tabs");
        tabs.setAriaLabel(getTranslation("docket.tabs"));
        for (var tab : DocketTab.values()) {
            tabs.add(link(tab, tab == current, counts.getOrDefault(tab, 0L)));
        }
        return tabs;
    }

    private Anchor link(DocketTab tab, boolean current, long count) {
        var name = getTranslation("docket.tab." + tab.name().toLowerCase(Locale.ROOT));
        var link = new Anchor(tab.address(docket), name);
        if (count > 0) {
            var number = new Span(getTranslation("docket.tab.count", count));
            number.addClassName("rw-n");
            link.add(number);
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
