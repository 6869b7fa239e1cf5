package org.rulewright.search.index.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

class EngineViewTests extends UiTest {

    @Autowired
    JdbcClient database;

    @Test
    @WithMockUser(roles = "ADMIN")
    void letsWhatWasRefusedBeTriedAgain() {
        database.sql("""
                insert into search_outbox (kind, subject, set_aside, attempts, failure)
                values ('COMMENT', 987654321, now(), 5, 'document_parsing_exception: a field is too long')
                """).update();
        open("staff/engine");
        assertThat(shown()).contains("Comment 987654321", "a field is too long");

        _click(_get(Button.class, spec -> spec.withText("Try all of them again")));

        assertThat(shown()).doesNotContain("a field is too long");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void asksForAComparison() {
        open("staff/engine");

        _click(_get(Button.class, spec -> spec.withText("Compare with the database")));

        assertThat(shown()).containsAnyOf("The comparison begins", "A comparison is under way already");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void isForAdministratorsOnly() {
        open("staff/engine");

        assertThat(_find(EngineView.class)).isEmpty();
    }

    private static String shown() {
        return _get(EngineView.class).getElement().getTextRecursively();
    }
}
