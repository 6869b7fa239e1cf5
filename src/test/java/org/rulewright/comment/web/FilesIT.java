package org.rulewright.comment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.FiledComment;
import org.rulewright.comment.Status;
import org.rulewright.files.SomeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class FilesIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void sendsAFileAsItCame() throws Exception {
        var letter = SomeFiles.pdf("One", "Two");
        var comment = new FiledComment(portal, "letter.pdf", letter).published();

        var answer = get(address(comment));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(letter);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(letter.length));
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).contains("private", "must-revalidate");
    }

    @Test
    void sendsALargeFileWholeAndInParts() throws Exception {
        var many = new byte[1_500_000];
        Arrays.fill(many, (byte) 'a');
        many[1_000_000] = 'b';
        var comment = new FiledComment(portal, "notes.txt", many).published();

        assertThat(get(address(comment)).body()).isEqualTo(many);
        var part = get(address(comment), "Range", "bytes=1000000-1000003");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(new byte[] {'b', 'a', 'a', 'a'});
    }

    @Test
    void sendsNothingAgainThatTheReaderHas() throws Exception {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("One")).published();
        var tag = header(get(address(comment)), "ETag");

        var answer = get(address(comment), "If-None-Match", tag);
        var head = browser.send(
                request(address(comment))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(tag);
    }

    @Test
    void drawsAPage() throws Exception {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("One", "Two"))
                .published()
                .read();

        var answer = get(page(comment, 2));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(1100);
        assertThat(get(page(comment, 3)).statusCode()).isEqualTo(404);
        assertThat(get(page(comment, 2), "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void sendsNothingOfACommentThatIsNotPublic() throws Exception {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("One")).read();

        assertThat(get(address(comment)).statusCode()).isEqualTo(404);
        assertThat(get(page(comment, 1)).statusCode()).isEqualTo(404);
    }

    @Test
    void stopsSendingFromTheMomentTheCommentIsWithheld() throws Exception {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("One"))
                .published()
                .read();
        var tag = header(get(page(comment, 1)), "ETag");

        comment.move(Status.WITHHELD);

        assertThat(get(address(comment)).statusCode()).isEqualTo(404);
        assertThat(get(page(comment, 1), "If-None-Match", tag).statusCode()).isEqualTo(404);
    }

    private String address(FiledComment comment) {
        return "files/" + comment.file().id().value() + "/" + comment.file().name();
    }

    private String page(FiledComment comment, int number) {
        return "files/" + comment.file().id().value() + "/pages/" + number + ".png";
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/%s".formatted(port, path)));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
