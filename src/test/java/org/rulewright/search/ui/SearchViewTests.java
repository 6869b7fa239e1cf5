package org.rulewright.search.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.ui.AwayNotice;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.SumLine;
import org.rulewright.docket.DocketId;
import org.rulewright.platform.EmbeddedSearchEngine;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.rulewright.search.TableProgress;
import org.rulewright.search.TableProgress.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SearchViewTests extends UiTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    EmbeddedSearchEngine engine;

    @Test
    void keepsWordsAndChoicesInTheAddress() {
        var docket = new Mailroom(portal).open("VIEW-1");
        new Mailroom(portal).receive(docket, aLetter("VIEW-1-C1").saying("Reference standards."));
        awaitFound(docket, 1);

        open("dockets/VIEW-1/comments");
        type("standards");
        _click(_get(Button.class, spec -> spec.withText("Search")));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("dockets/VIEW-1/comments?q=standards");
        _assertOne(ResultItem.class);
        _assertOne(SumLine.class);
    }

    @Test
    void saysHowFarATableIs() {
        var docket = new Mailroom(portal).open("VIEW-9");
        new Mailroom(portal).receive(docket, aLetter("VIEW-9-C1").saying("One row of a table."));
        awaitFound(docket, 1);
        open("dockets/VIEW-9/comments");
        var link = _get(
                Anchor.class,
                spec -> spec.withPredicate(anchor -> anchor.getHref().startsWith("search.csv")));
        var ticket = link.getHref().replaceFirst(".*ticket=([0-9a-f-]+).*", "$1");

        _fireDomEvent(link, "click");
        portal.getBean(TableProgress.class).note(ticket, new Saved(2, 3, false));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        var half = _get(SavingLine.class).getElement().getTextRecursively();
        portal.getBean(TableProgress.class).note(ticket, new Saved(3, 3, true));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(half).contains("2 of 3");
        assertThat(_get(SavingLine.class).getElement().getTextRecursively()).contains("All 3");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void offersAWayBackWhereNothingMatches() {
        var docket = new Mailroom(portal).open("VIEW-2");
        new Mailroom(portal).receive(docket, aLetter("VIEW-2-C1"));
        awaitFound(docket, 1);

        open("dockets/VIEW-2/comments?q=unheardof&category=INDUSTRY");

        assertThat(_find(ResultItem.class)).isEmpty();
        _assertOne(EmptyState.class);
    }

    @Test
    void saysCalmlyWhatIsTooMuch() {
        open("search?page=501");

        assertThat(_find(ResultItem.class)).isEmpty();
    }

    @Test
    void keepsWhatIsTooLongInTheBoxAndSaysWhyThere() {
        new Mailroom(portal).open("VIEW-10");
        var words = "a".repeat(2_001);

        open("dockets/VIEW-10/comments");
        type(words);
        _click(_get(Button.class, spec -> spec.withText("Search")));

        var box = _get(ComboBox.class);
        assertThat(box.getValue()).isEqualTo(words);
        assertThat(box.isInvalid()).isTrue();
        assertThat(box.getErrorMessage()).contains("2,000");
        type("fewer");
        _click(_get(Button.class, spec -> spec.withText("Search")));
        assertThat(_get(ComboBox.class).isInvalid()).isFalse();
    }

    @Test
    void showsTheNewestCommentsWhileSearchIsAway() {
        var docket = new Mailroom(portal).open("VIEW-3");
        new Mailroom(portal).receive(docket, aLetter("VIEW-3-C1"));
        engine.stop();
        try {
            open("dockets/VIEW-3/comments?q=standards");

            _assertOne(AwayNotice.class);
            _assertOne(ResultItem.class);
        } finally {
            engine.start();
        }
        awaitFound(docket, 1);
    }

    @SuppressWarnings("unchecked") // the only box there takes words
    private static void type(String words) {
        _setValue((ComboBox<String>) _get(ComboBox.class), words);
    }

    private void awaitFound(DocketId docket, long total) {
        await().atMost(SOON)
                .until(() -> search.find(Query.everything(docket)) instanceof Found found && found.total() == total);
    }
}
