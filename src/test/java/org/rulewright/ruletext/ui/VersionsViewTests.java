package org.rulewright.ruletext.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.DocketExamples;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "versions-analyst", roles = "ANALYST")
class VersionsViewTests extends UiTest {
    private static final AtomicInteger DOCKETS = new AtomicInteger();
    private static final Instant MAY = Instant.parse("2022-05-23T04:00:00Z");

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    @Autowired
    Versions versions;

    @Autowired
    RuleTexts texts;

    DocketId docket;
    String address;

    @BeforeEach
    void openADocket() {
        var number = "VERSIONS-" + DOCKETS.incrementAndGet();
        docket = new DocketExamples(agencies, dockets).open(number);
        address = "staff/text?docket=" + number;
    }

    @Test
    void offersToImportATextWhereThereIsNone() {
        open(address);

        assertThat(_get(Anchor.class, spec -> spec.withText("Import a text")).getHref())
                .startsWith("staff/text/import?docket=VERSIONS-");
        assertThat(_find(Button.class, spec -> spec.withText("Start the next draft")))
                .isEmpty();
    }

    @Test
    void offersDocketsWhereNoneIsNamed() {
        open("staff/text");

        assertThat(_get(H2.class).getText()).isEqualTo("Choose a docket");
    }

    @Test
    void showsTheLatestVersionFirst() {
        add("v1-in-force.md", MAY);
        add("v2-proposed.md", null);

        open(address);

        assertThat(_find(VersionRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .satisfiesExactly(
                        latest -> assertThat(latest)
                                .contains("Version 2: Proposed", "Draft, not public", "(5 changes)", "32 provisions"),
                        first -> assertThat(first).contains("Version 1: Proposed", "Public since 23 May 2022"));
    }

    @Test
    void startsTheNextDraftFromTheLatestVersion() {
        add("v1-in-force.md", MAY);
        open(address);

        _click(_get(Button.class, spec -> spec.withText("Start the next draft")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What readers call it")), "Second thoughts");
        _click(_get(Button.class, spec -> spec.withText("Start this draft")));

        assertThat(address()).isEqualTo("staff/text/edit");
        assertThat(texts.versions(docket).getLast())
                .extracting(RuleVersion::label, RuleVersion::kind, RuleVersion::isPublished)
                .containsExactly("Second thoughts", VersionKind.STAFF_DRAFT, false);
    }

    @Test
    void saysAtTheFieldWhatADraftNeeds() {
        add("v1-in-force.md", MAY);
        open(address);

        _click(_get(Button.class, spec -> spec.withText("Start the next draft")));
        var label = _get(TextField.class, spec -> spec.withLabel("What readers call it"));
        _setValue(label, " ");
        _click(_get(Button.class, spec -> spec.withText("Start this draft")));

        assertThat(label.isInvalid()).isTrue();
        assertThat(texts.versions(docket)).hasSize(1);
    }

    @Test
    void publishesADraftOnceItIsConfirmed() {
        add("v1-in-force.md", null);
        open(address);

        _click(_get(Button.class, spec -> spec.withText("Publish version 1")));
        assertThat(texts.versions(docket)).noneMatch(RuleVersion::isPublished);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(texts.versions(docket)).allMatch(RuleVersion::isPublished);
        assertThat(_find(Button.class, spec -> spec.withText("Publish version 1")))
                .isEmpty();
    }

    @Test
    @WithMockUser(username = "versions-approver", roles = "APPROVER")
    void letsTheApproverReadOnly() {
        OwnAuthority.as(Role.ANALYST, () -> add("v1-in-force.md", null));

        open(address);

        assertThat(_find(VersionRow.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Start the next draft")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Publish version 1")))
                .isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Edit"))).isEmpty();
    }

    @Test
    @WithMockUser(username = "versions-moderator", roles = "MODERATOR")
    void staysClosedToOthers() {
        open(address);

        assertThat(_find(VersionsView.class)).isEmpty();
    }

    private RuleVersion add(String file, @Nullable Instant published) {
        var id = versions.addVersion(docket, DocketExamples.version(file, published));
        return texts.text(id).version();
    }
}
