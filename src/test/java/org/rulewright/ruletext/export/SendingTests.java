package org.rulewright.ruletext.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.ruletext.Editions;
import org.rulewright.ruletext.export.docx.WordFile;

class SendingTests {
    /** Notes how much came, and how much of it at once. */
    private static final class Reader extends OutputStream {
        private long all;
        private int mostAtOnce;

        @Override
        public void write(int sign) {
            all++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            all += length;
            mostAtOnce = Math.max(mostAtOnce, length);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sendsTheLongestTextPieceByPiece(BiConsumer<Edition, OutputStream> form) {
        var text = Editions.exportRegulations();
        assumeTrue(text.isPresent(), "the export regulations are not in the data folder");
        var reader = new Reader();

        form.accept(Editions.of(text.get()), reader);

        assertThat(reader.all).isGreaterThan(150_000);
        assertThat(reader.mostAtOnce).isLessThan(20_000);
    }

    static Stream<Named<BiConsumer<Edition, OutputStream>>> forms() {
        return Stream.of(
                Named.of("Akoma Ntoso", AkomaNtoso::write),
                Named.of("Markdown", MarkdownFile::write),
                Named.of("HTML", (text, out) -> HtmlPage.write(text, WrittenFiles.PHRASES, out)),
                Named.of("Word", (text, out) -> WordFile.write(text, WrittenFiles.PHRASES, out)));
    }
}
