package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.files.SomeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.node.JsonNodeFactory;

class FileSendingTests extends UiTest {

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Test
    @WithAnonymousUser
    void listsAFileAsSoonAsItIsHere() throws IOException {
        openTheForm();

        send("letter.pdf", new ByteArrayInputStream(SomeFiles.pdf("Words")));

        assertThat(shown()).contains("letter.pdf", "1 KB", "Remove");
    }

    @Test
    @WithAnonymousUser
    void saysBesideTheFilesWhyOneIsNotTakenUntilThatIsRead() throws IOException {
        openTheForm();

        send("program.exe", words("MZ"));
        assertThat(shown()).contains("program.exe is not a PDF");

        send("letter.txt", words("Dear agency"));
        assertThat(shown()).contains("letter.txt", "program.exe is not a PDF");

        _click(_get(Button.class, spec -> spec.withText("Dismiss")));
        assertThat(shown()).contains("letter.txt").doesNotContain("program.exe");
    }

    @Test
    @WithAnonymousUser
    void keepsTheFormWhenASendingBreaksOff() throws IOException {
        openTheForm();
        send("first.txt", words("Words"));

        assertThatThrownBy(() -> send("second.txt", new Broken())).isInstanceOf(IOException.class);
        assertThat(shown()).contains("first.txt").doesNotContain("second.txt");

        send("second.txt", words("Other words"));
        assertThat(shown()).contains("first.txt", "second.txt");
    }

    @Test
    @WithAnonymousUser
    void putsAFileThatIsSentAsConfidentialUnderSealAndSaysWhyItTakesOneNot() throws IOException {
        openTheForm();

        send(_find(FileSending.class).getLast(), "prices.exe", words("MZ"));
        send(_find(FileSending.class).getLast(), "prices.txt", words("Harbour Foods pays 4711"));

        assertThat(shown()).contains("prices.exe is not a PDF");
        assertThat(_get(HiddenFileCard.class).getElement().getTextRecursively())
                .contains("prices.txt", "confidential 1");
    }

    private void openTheForm() {
        var docket = aDocket().in(dockets, agencies);
        open("dockets/" + docket.number() + "/comment?step=points");
    }

    private static void send(String name, InputStream bytes) throws IOException {
        send(_find(FileSending.class).getFirst(), name, bytes);
    }

    private static void send(FileSending sending, String name, InputStream bytes) throws IOException {
        sending.receive(new Sent(sending, name, bytes));
        var rest = JsonNodeFactory.instance.objectNode().put("element.files.some(file => file.uploading)", false);
        BasicUtilsKt._fireDomEvent(_get(sending, Upload.class), "upload-success", rest);
    }

    private static String shown() {
        return _get(FilesPart.class).getElement().getTextRecursively();
    }

    private static InputStream words(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a browser sends. */
    private static final class Sent extends UploadEvent {
        private final InputStream bytes;

        Sent(FileSending sending, String name, InputStream bytes) {
            super(
                    VaadinRequest.getCurrent(),
                    VaadinResponse.getCurrent(),
                    VaadinSession.getCurrent(),
                    name,
                    -1,
                    "application/octet-stream",
                    sending.getElement(),
                    null);
            this.bytes = bytes;
        }

        @Override
        public InputStream getInputStream() {
            return bytes;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the connection broke");
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            throw new IOException("the connection broke");
        }
    }
}
