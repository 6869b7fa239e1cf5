package org.rulewright.ruletext.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.DocketExamples;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.intake.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "intake-analyst", roles = "ANALYST")
class TextImportViewTests extends UiTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    @Autowired
    Imports imports;

    @Autowired
    RuleTexts texts;

    DocketId docket = new DocketId(0);
    String number = "";

    @BeforeEach
    void openADocket() {
        number = "INTAKE-VIEW-" + NUMBER.incrementAndGet();
        docket = new DocketExamples(agencies, dockets).open(number);
    }

    @Test
    void savesAPastedTextAsTheFirstVersion() {
        paste("# Fish\n\n(a) To fish;\n\n(b) To shellfish.");
        _setValue(kind(), VersionKind.PROPOSED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name for readers")), "Proposed");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 2, 1));

        _click(_get(Button.class, spec -> spec.withText("Save as version 1")));

        assertThat(texts.versions(docket)).singleElement().satisfies(version -> {
            assertThat(version.label()).isEqualTo("Proposed");
            assertThat(version.isPublished()).isFalse();
        });
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        paste("(a) To fish;");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name for readers")), "Proposed");

        _click(_get(Button.class, spec -> spec.withText("Save as version 1")));

        assertThat(kind().isInvalid()).isTrue();
        assertThat(imports.waiting(docket)).hasSize(1);
        assertThat(imports.get(imports.waiting(docket).getFirst().id()).facts().label())
                .isEqualTo("Proposed");
    }

    @Test
    void correctsTheChosenProvision() {
        paste("(a) To fish;\n\n(b) To shellfish.");
        var id = imports.waiting(docket).getFirst().id();
        open("staff/text/import?docket=%s&import=%d&at=1".formatted(number, id.value()));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Number as printed")), "(c)");
        _click(_get(Button.class, spec -> spec.withText("Keep these changes")));

        assertThat(imports.get(id).text().passages().getLast().number()).isEqualTo("(c)");
    }

    @Test
    void saysWhyASourceCannotBeRead() {
        paste("<html><body>Text</body></html>");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("rw-err")).getText())
                .startsWith("This is a web page.");
        assertThat(_get(TextArea.class).getValue()).isNotEmpty();
    }

    private void paste(String text) {
        open("staff/text/import?docket=" + number);
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, spec -> spec.withText("Read the pasted text")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<VersionKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("How far the text has come"));
    }
}
