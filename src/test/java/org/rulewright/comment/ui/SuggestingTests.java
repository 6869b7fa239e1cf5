package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;

class SuggestingTests extends UiTest {
    static final String USE = "Items packed for medical or diagnostic use are addressed in entry 1C991.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    RuleTexts texts;

    @Test
    @WithAnonymousUser
    void editsTheSelectedWordsWithALiveRedline() {
        var rulemaking = new Rulemaking(portal).withTexts(List.of(USE), List.of(USE));
        var number = rulemaking.docket().number();
        var newest = texts.versions(rulemaking.docket().id()).getLast();
        var provision = texts.text(newest.id()).provisions().getFirst().id().value();
        open("dockets/%s/comment?provision=%d&quote=medical%%20or%%20diagnostic".formatted(number, provision));

        var wording = _get(TextArea.class, spec -> spec.withLabel("Suggested wording for these words (optional)"));
        assertThat(wording.getValue()).isEqualTo("medical or diagnostic");
        _setValue(wording, "medical");

        assertThat(_find(Rewording.class).getLast().getElement().getTextRecursively())
                .contains("Items packed for medical", "or diagnostic", "use are addressed in entry 1C991.");
        assertThat(_get(PointCard.class).point().wording())
                .isEqualTo("Items packed for medical use are addressed in entry 1C991.");
    }
}
