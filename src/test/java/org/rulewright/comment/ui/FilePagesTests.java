package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.FiledComment;
import org.rulewright.comment.Status;
import org.rulewright.files.SomeFiles;
import org.rulewright.files.ui.PageWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class FilePagesTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Test
    @WithAnonymousUser
    void showsAPageWithItsWordsBesideIt() throws IOException {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("First page", "Second page"))
                .published()
                .read();

        open(comment.pages() + "?page=2");

        assertThat(_get(PageWords.class).getElement().getTextRecursively()).isEqualTo("Second page");
        assertThat(_get(Image.class).getSrc())
                .isEqualTo("files/" + comment.file().id().value() + "/pages/2.png");
        assertThat(links()).contains(comment.pages() + "?page=1").doesNotContain(comment.pages() + "?page=3");
    }

    @Test
    @WithAnonymousUser
    void findsWordsInAFile() throws IOException {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("On vaccines", "On toxins", "More toxins"))
                .published()
                .read();
        open(comment.pages());

        _setValue(_get(TextField.class, spec -> spec.withLabel("Words in this file")), "TOXINS");
        _click(_get(Button.class, spec -> spec.withText("Find")));

        assertThat(links())
                .contains(comment.pages() + "?page=2&find=TOXINS", comment.pages() + "?page=3&find=TOXINS")
                .doesNotContain(comment.pages() + "?page=1&find=TOXINS");
    }

    @Test
    @WithAnonymousUser
    void showsATableAsATable() throws IOException {
        var file = SomeFiles.docx(List.of("Dear agency"), "Clause", "Comment", "(d)(4)", "Too wide");
        var comment = new FiledComment(portal, "table.docx", file).published().read();

        open(comment.pages());

        assertThat(_get(PageWords.class).getElement().getOuterHTML()).contains("<td>(d)(4)</td>");
        _assertNone(Image.class);
    }

    @Test
    @WithAnonymousUser
    void hidesAFileFromTheMomentItsCommentIs() throws IOException {
        var comment = new FiledComment(portal, "letter.txt", words("Words of a letter"))
                .published()
                .read();
        open(comment.pages());
        assertThat(shown()).contains("Words of a letter");

        comment.move(Status.WITHHELD);
        open("how-it-works");
        open(comment.pages());

        assertThat(shown()).doesNotContain("Words of a letter").contains("not public, or does not exist");
    }

    @Test
    @WithAnonymousUser
    void opensNoFileUnderAnotherCommentsNumber() throws IOException {
        var one = new FiledComment(portal, "one.txt", words("Words of one")).published();
        var other = new FiledComment(portal, "other.txt", words("Words of another")).published();

        open("comments/" + one.number() + "/files/" + other.file().id().value());

        assertThat(shown()).doesNotContain("Words of another").contains("not public, or does not exist");
    }

    @Test
    @WithMockUser(roles = "MODERATOR")
    void letsStaffReadWhatIsNotPublic() throws IOException {
        var comment = new FiledComment(portal, "letter.txt", words("Words that wait")).read();

        open("staff/" + comment.pages());

        assertThat(shown()).contains("Words that wait");
    }

    @Test
    @WithAnonymousUser
    void letsNobodyElseIntoTheDesk() throws IOException {
        var comment = new FiledComment(portal, "letter.txt", words("Words that wait")).read();

        open("staff/" + comment.pages());

        assertThat(shown()).doesNotContain("Words that wait");
    }

    private static String shown() {
        var frame = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return frame.getElement().getTextRecursively();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
