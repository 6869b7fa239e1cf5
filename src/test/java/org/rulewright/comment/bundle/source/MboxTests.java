package org.rulewright.comment.bundle.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MboxTests {

    private static final String FROM = "From ada@example.org Wed Jun 22 23:58:01 2022\n";

    @Test
    void dividesAMailboxAndKeepsEachByteOfEachMessage() throws IOException {
        var messages = split(FROM + "Subject: 1\n\nOne\n\n" + FROM + "Subject: 2\n\nTwo\u00e9\r\n");

        assertThat(messages)
                .extracting(MboxTests::text)
                .containsExactly("Subject: 1\n\nOne\n", "Subject: 2\n\nTwo\u00e9\r\n");
    }

    @Test
    void doesNotDivideAtWordsThatOnlyLookLikeABeginning() throws IOException {
        var messages =
                split(FROM + "Subject: 1\n\nOne\n\nFrom here on we disagree.\nFrom ada Wed Jun 22 23:58:01 2022\n");

        assertThat(messages).hasSize(1);
    }

    @Test
    void takesTheMarksAwayOnlyForReading() throws IOException {
        var messages = split(FROM + "Subject: 1\n\n>From here\n>>From there\n> From\n");

        assertThat(text(messages.getFirst())).contains(">From here");
        assertThat(new String(messages.getFirst().unmarked(), StandardCharsets.UTF_8))
                .endsWith("\nFrom here\n>From there\n> From\n");
    }

    @Test
    void takesAFileThatIsNoMailboxAsOneMessage() throws IOException {
        var message = "Subject: 1\n\n>From here\n\n" + FROM + "\n";

        var messages = split(message);

        assertThat(messages).extracting(MboxTests::text).containsExactly(message);
        assertThat(messages.getFirst().unmarked()).isEqualTo(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsNothingInNothing() throws IOException {
        assertThat(split("")).isEmpty();
        assertThat(split(FROM)).isEmpty();
    }

    private static String text(Mbox.Raw raw) {
        return new String(raw.bytes(), StandardCharsets.UTF_8);
    }

    private static List<Mbox.Raw> split(String file) throws IOException {
        var messages = new ArrayList<Mbox.Raw>();
        Mbox.split(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), messages::add);
        return messages;
    }
}
