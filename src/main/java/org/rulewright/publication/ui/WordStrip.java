package org.rulewright.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.StepStrip;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.WordStory;
import org.rulewright.synthesis.ui.DispositionBadge;

/** How one word changed, from the draft to the final words, as it really went. */
final class WordStrip extends Composite<Section> {

    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s");

    private final WordStory story;

    WordStrip(WordStory story) {
        this.story = story;
    }

    @Override
    protected Section initContent() {
        var title = getTranslation("publication.story");
        var change = story.change().change();
        var see = new Anchor(
                DocketTab.TEXT.address(story.docket()) + (change == null ? "" : "?why=" + change.value()),
                getTranslation("publication.story.see"));
        var strip = new StepStrip()
                .step(
                        getTranslation("publication.story.draft"),
                        draft(),
                        new Span(story.docket().number()))
                .step(getTranslation("publication.story.comment"), comment(), sender())
                .step(getTranslation("publication.story.concern"), concern(), points())
                .step(
                        getTranslation("publication.story.answer"),
                        new Span(shortened(story.answer().response().answer())),
                        new DispositionBadge(story.answer().response().disposition()))
                .step(
                        getTranslation("publication.story.final"),
                        RedlineWords.numbered(story.change()),
                        new Span(published()));
        var section = new Section(new SectionHeading(title, see), strip);
        section.addClassName("rw-section");
        section.setAriaLabel(title);
        return section;
    }

    private Span draft() {
        var words = new HtmlComponent("mark");
        words.getElement().setText(story.words().quote());
        return new Span(new Span(story.words().label() + " "), words);
    }

    private Span comment() {
        return new Span(
                getTranslation("publication.quoted", shortened(story.point().words())));
    }

    private Span sender() {
        var comment = story.said().comment();
        var sender = new Span(Sender.link(comment));
        if (comment.reception().sample()) {
            sender.add(new Span(" "), new SampleMark());
        }
        return sender;
    }

    private Span concern() {
        return new Span(shortened(story.answer().concern().shownStatement()));
    }

    private Span points() {
        var said = story.answer().said();
        return new Span(getTranslation("publication.concern.points", said.excerpts(), said.allSenders()));
    }

    private String published() {
        var moment = story.answer().response().publishedAt();
        return moment == null ? "" : Times.in(story.docket().agency().zone()).day(moment);
    }

    /** The first sentence, or two where the first says little; cut at a word where that is long. */
    private static String shortened(String words) {
        var sentences = END.split(words.strip(), 3);
        var sentence =
                sentences.length > 1 && sentences[0].length() < 30 ? sentences[0] + " " + sentences[1] : sentences[0];
        return sentence.length() <= 140 ? sentence : sentence.substring(0, sentence.lastIndexOf(' ', 130)) + "\u2026";
    }
}
