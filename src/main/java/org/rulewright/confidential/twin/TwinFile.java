package org.rulewright.confidential.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The file that a public version is: a PDF, or plain text where its signs need a script that we have no letters for.
 *
 * <p>It is made of nothing but the words that are shown: no picture, layer, property or change of the original is there
 * to be taken along.
 *
 * @param ending of its name, without a dot
 * @see "docs/decisions/0047-public-versions-made-by-the-portal.md"
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files by this record
public record TwinFile(String ending, byte[] bytes) {

    /** Makes it. */
    public static TwinFile of(Twin twin, TwinHead head) {
        try (var pdf = new TwinPdf()) {
            return pdf.canWrite(everything(twin, head))
                    ? new TwinFile("pdf", pdf.write(twin, head))
                    : new TwinFile("txt", text(twin, head).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntStream everything(Twin twin, TwinHead head) {
        var words = twin.pages().stream()
                .flatMap(page -> page.pieces().stream())
                .flatMapToInt(piece -> piece.words().codePoints());
        return IntStream.concat(words, head.toString().codePoints());
    }

    /** Each page begins behind a form feed, as it does when this text is read again. */
    private static String text(Twin twin, TwinHead head) {
        var pages = twin.pages().size();
        return twin.pages().stream()
                .map(page -> head.above(page.number(), pages) + "\n\n"
                        + (page.isBlank()
                                ? head.wordless()
                                : page.pieces().stream()
                                        .map(TwinPage.Piece::words)
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining(
                        "\n\f", head.title() + "\n\n" + String.join("\n", head.lines()) + "\n\n", "\n"));
    }
}
