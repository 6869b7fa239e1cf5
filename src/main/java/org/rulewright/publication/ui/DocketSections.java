package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Document;
import org.rulewright.docket.Stage;
import org.rulewright.publication.DaySeries;
import org.rulewright.publication.DocketFile;
import org.rulewright.ruletext.Comparison;

/** The sections of a docket's overview; one that would be empty is left out. */
final class DocketSections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final DocketFile file;
    private final Instant now;

    DocketSections(DocketFile file, Instant now) {
        this.file = file;
        this.now = now;
    }

    Stream<Component> all() {
        return Stream.of(plainWords(), changes(), questions(), documents(), Optional.of(voices()))
                .flatMap(Optional::stream);
    }

    private Optional<Component> plainWords() {
        if (file.docket().summary().isBlank()) {
            return Optional.empty();
        }
        var section = new PageSection(say("publication.plain"))
                .showing(new PlainWords(file.docket().summary()).large());
        return Optional.of(file.hasText() ? section.showing(whatCounts()) : section);
    }

    private Component whatCounts() {
        var counts = quiet(say("publication.plain.by") + " ");
        counts.add(new Anchor(DocketTab.TEXT.address(file.docket()), say("publication.plain.text")));
        return counts;
    }

    private Optional<Component> changes() {
        return file.proposal().filter(proposal -> proposal.changes() > 0).map(this::changes);
    }

    private Component changes(Comparison proposal) {
        var all = new Anchor(DocketTab.TEXT.address(file.docket()), say("publication.changes.all", proposal.changes()));
        var section = new PageSection(say("publication.changes"), all).showing(new ChangeList(file.docket(), proposal));
        if (proposal.changes() > ChangeList.MOST) {
            section.add(quiet(say("publication.changes.more", proposal.changes() - ChangeList.MOST)));
        }
        if (proposal.renumberedOnly() > 0) {
            section.add(quiet(say("publication.changes.renumbered", proposal.renumberedOnly())));
        }
        return section;
    }

    private Optional<Component> questions() {
        var questions = file.papers().questions();
        var open = file.docket().stageAt(now) == Stage.OPEN;
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(say("publication.ask"))
                        .showing(new QuestionList(file.docket(), questions, open)));
    }

    private Optional<Component> documents() {
        var documents = file.papers().documents();
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        var table = new SimpleTable(
                        say("publication.documents"),
                        say("publication.documents.title"),
                        say("publication.documents.kind"),
                        say("publication.documents.date"),
                        say("publication.documents.source"))
                .stacked();
        documents.forEach(document -> row(table, document));
        return Optional.of(new PageSection(say("publication.documents")).showing(table));
    }

    private static void row(SimpleTable table, Document document) {
        var title = new Span(document.title());
        title.addClassName("rw-document");
        var day = new Span(DAY.format(document.dated()));
        day.addClassName("rw-nowrap");
        table.row(title, new Text(document.kind()), day, new Text(document.source()));
    }

    private Component voices() {
        var taken = file.participation();
        if (taken.days().isEmpty() && taken.comments() == 0) {
            return new PageSection(say("publication.voices")).showing(quiet(say("publication.voices.nobody")));
        }
        var all =
                new Anchor(DocketTab.COMMENTS.address(file.docket()), say("publication.voices.read", taken.comments()));
        return new PageSection(say("publication.voices"), all)
                .showing(new VoiceTable(taken), new DayChart(series(), today()));
    }

    private DaySeries series() {
        var days = file.participation().days();
        var zone = file.docket().agency().zone();
        var period = file.docket().periodAt(now);
        var first = period.map(CommentPeriod::opens).map(opens -> LocalDate.ofInstant(opens, zone));
        var last = period.map(CommentPeriod::closes).map(closes -> LocalDate.ofInstant(closes.minusSeconds(1), zone));
        return DaySeries.of(
                first.orElseGet(() -> days.getFirst().day()),
                last.orElseGet(() -> days.getLast().day()),
                days);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, file.docket().agency().zone());
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("rw-small", "rw-quiet", "rw-below");
        return paragraph;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
