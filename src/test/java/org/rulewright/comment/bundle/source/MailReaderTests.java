package org.rulewright.comment.bundle.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MailReaderTests {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void readsWhoWhenAndWhat() {
        var mail = read("""
                Received: from mx.example by agency.example; Wed, 22 Jun 2022 23:58:01 -0400 (EDT)
                Received: from home by mx.example; Wed, 22 Jun 2022 23:57:59 -0400
                Message-ID: <1@example>
                From: =?UTF-8?Q?Ada_L=C3=ADmpet?= <ada@example.org>
                Date: Wed, 22 Jun 2022 23:57:00 -0400
                Subject: =?UTF-8?B?VG94aW5zIOKAkyBubw==?=

                Dear agency,

                leave it out.
                """);

        assertThat(mail.id()).isEqualTo("<1@example>");
        assertThat(mail.sender()).isEqualTo("ada@example.org");
        assertThat(mail.name()).isEqualTo("Ada Límpet");
        assertThat(mail.subject()).isEqualTo("Toxins – no");
        assertThat(mail.arrived()).isEqualTo(Instant.parse("2022-06-23T03:58:01Z"));
        assertThat(mail.sent()).isEqualTo(Instant.parse("2022-06-23T03:57:00Z"));
        assertThat(mail.stamped()).isEqualTo(mail.arrived());
        assertThat(mail.words()).isEqualTo("Dear agency,\n\nleave it out.");
        assertThat(mail.remarks()).isEmpty();
    }

    @Test
    void prefersPlainWordsAndTakesFiles() {
        var mail = read("""
                From: ada@example.org
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Caf=C3=A9 =3D no
                --a
                Content-Type: text/html

                <p>Caf&eacute;</p>
                --a--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=UTF-8''%C3%A9tude.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjc=
                --m--
                """);

        assertThat(mail.words()).isEqualTo("Café = no");
        assertThat(mail.name()).isEmpty();
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("étude.pdf");
            assertThat(file.bytes()).asString().isEqualTo("%PDF-1.7");
        });
    }

    @Test
    void makesAWebPagePlainWithoutWhatNobodySees() {
        var mail = read("""
                From: Ada <ada@example.org>
                Received: by agency.example; Wed, 22 Jun 2022 23:58:01 +0000
                Content-Type: text/html; charset=utf-8

                <html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
                <p>One &lt;b&gt;<br>two</p><p hidden>no</p><ul><li>three</li></ul></body></html>
                """);

        assertThat(mail.words()).isEqualTo("One <b>\ntwo\n\nthree");
        assertThat(mail.remarks()).containsExactly(Remark.HTML_ONLY);
    }

    @Test
    void readsSignsOfAKindThatIsNotWhatItSays() {
        var head = "From: a@example.org\nContent-Type: text/plain; charset=no-such-set\n\n";

        var western = MailReader.read((head + "Café “no”").getBytes(WESTERN)).orElseThrow();
        var utf = MailReader.read((head + "ブレベトキシン").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(western.words()).isEqualTo("Café “no”");
        assertThat(utf.words()).isEqualTo("ブレベトキシン");
        assertThat(western.remarks()).contains(Remark.UNSURE_SIGNS, Remark.SENDERS_TIME);
    }

    @Test
    void keepsAForwardedMessageAsText() {
        var mail = read("""
                From: ada@example.org
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain

                See below.
                --m
                Content-Type: message/rfc822

                From: Bo Whelk <bo@example.org>
                Subject: Inner

                Inner words.
                --m--
                """);

        assertThat(mail.words())
                .startsWith("See below.")
                .contains("From: Bo Whelk\nSubject: Inner\n\nInner words.")
                .doesNotContain("bo@example.org");
    }

    @Test
    void knowsBouncesMachinesAndSpam() {
        assertThat(read("From: MAILER-DAEMON@example.org\n\nCame back").remarks())
                .contains(Remark.BOUNCE);
        assertThat(read("From: a@example.org\nAuto-Submitted: auto-replied\n\nAway")
                        .remarks())
                .contains(Remark.AUTOMATIC);
        assertThat(read("From: a@example.org\nX-Spam-Flag: YES\n\nBuy").remarks())
                .contains(Remark.SPAM);
        assertThat(read("From: a@example.org\nSubject: No\n\n").remarks()).contains(Remark.SUBJECT_ONLY);
    }

    @Test
    void stopsAtMoreOrDeeperPartsThanItReads() {
        var many = new StringBuilder("From: a@example.org\nContent-Type: multipart/mixed; boundary=m\n\n");
        for (var part = 0; part < 100_000; part++) {
            many.append("--m\nContent-Type: application/pdf\n\nx\n");
        }
        var deep = new StringBuilder("From: a@example.org\n");
        for (var level = 0; level < 10_000; level++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(level);
            deep.append("\n\n--b").append(level).append('\n');
        }
        deep.append("Content-Type: text/plain\n\nSo deep.");

        var manyParts = read(many.toString());
        var deepParts = read(deep.toString());

        assertThat(manyParts.remarks()).contains(Remark.NOT_ALL_READ);
        assertThat(manyParts.files()).hasSizeLessThan(400);
        assertThat(deepParts.remarks()).contains(Remark.NOT_ALL_READ);
    }

    @Test
    void refusesAHeaderWithoutAnEnd() {
        var lines = "X-Line: more\n".repeat(200_000);
        var line = "Subject: " + "x".repeat(5_000_000);

        assertThat(MailReader.read(lines.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(MailReader.read(line.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void readsSomethingOfEveryPieceOfABrokenMessage() {
        var whole = """
                From: =?UTF-8?Q?Ada?= <ada@example.org>, (
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain; charset="utf-8
                Content-Transfer-Encoding: base64

                RGVhciBhZ2VuY3k=!!!
                --m
                Content-Disposition: attachment; filename="
                """.getBytes(StandardCharsets.UTF_8);

        for (var end = 0; end <= whole.length; end++) {
            assertThat(MailReader.read(Arrays.copyOf(whole, end))).isNotNull();
        }
    }

    private static ReadMail read(String message) {
        return MailReader.read(message.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
