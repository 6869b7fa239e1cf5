package org.rulewright.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.ui.DeskEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class FrameTests extends UiTest {

    @Autowired
    private ObjectProvider<DeskEntry> entries;

    @Test
    void marksThePlaceWhereTheReaderIs() {
        open("how-it-works");

        var here = _find(_get(Masthead.class), Anchor.class).stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText);
        assertThat(here).containsExactly("How it works");
    }

    @Test
    void offersAVisitorTheSignIn() {
        open("how-it-works");

        assertThat(menu()).contains("Sign in").doesNotContain("Desk");
    }

    @Test
    @WithMockUser(roles = "MODERATOR")
    void showsAModeratorOnlyTheModeratorsPlaces() {
        open("staff");

        assertThat(rail()).isEqualTo(placesOf("MODERATOR"));
    }

    @Test
    @WithMockUser(roles = "PANELIST")
    void showsAnExpertOnlyTheExpertsPlaces() {
        open("staff");

        assertThat(rail()).isEqualTo(placesOf("PANELIST"));
    }

    @Test
    void givesEachPlaceOfTheDeskAnAddressAndANameOfItsOwn() {
        assertThat(entries.stream().map(DeskEntry::path)).doesNotHaveDuplicates();
        assertThat(entries.stream().map(DeskEntry::titleKey).map(I18NProvider::translate))
                .doesNotHaveDuplicates();
    }

    private static List<String> menu() {
        return _find(_get(Masthead.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static List<String> rail() {
        return _find(_get(Rail.class), SideNavItem.class).stream()
                .map(SideNavItem::getPath)
                .sorted()
                .toList();
    }

    private List<String> placesOf(String role) {
        return entries.stream()
                .filter(entry -> entry.roles().contains(role))
                .map(DeskEntry::path)
                .sorted()
                .toList();
    }
}
