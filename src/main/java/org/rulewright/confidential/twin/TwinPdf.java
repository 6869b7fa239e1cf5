package org.rulewright.confidential.twin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a public version as PDF, in the one font that comes with the library; only the letters used are in the file. */
final class TwinPdf implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float TITLE = 15;
    private static final float SMALL = 8.5f;
    private static final float TEXT = 10;

    private final PDDocument document = new PDDocument();
    private final TrueTypeFont letters;
    private final CmapLookup known;

    TwinPdf() throws IOException {
        try (var bytes = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        known = letters.getUnicodeCmapLookup();
    }

    /** Whether the font has all these signs, and they run from left to right. */
    boolean canWrite(IntStream signs) {
        return signs.allMatch(sign -> TwinSheet.isSpace(sign) || (known.getGlyphId(sign) != 0 && !runsLeft(sign)));
    }

    byte[] write(Twin twin, TwinHead head) throws IOException {
        PDFont font = PDType0Font.load(document, letters, true);
        try (var sheet = new TwinSheet(document, font)) {
            sheet.begin(head.above(1, twin.pages().size()));
            sheet.line(head.title(), TITLE);
            for (var line : head.lines()) {
                sheet.line(line, SMALL);
            }
            sheet.rule();
            for (var page : twin.pages()) {
                if (page.number() != twin.pages().getFirst().number()) {
                    sheet.begin(head.above(page.number(), twin.pages().size()));
                }
                write(page, head, sheet);
            }
        }
        document.getDocumentInformation().setTitle(head.title());
        document.setDocumentId(1L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void write(TwinPage page, TwinHead head, TwinSheet sheet) throws IOException {
        if (page.isBlank()) {
            sheet.line(head.wordless(), SMALL);
            return;
        }
        for (var piece : page.pieces()) {
            if (piece.isGap()) {
                sheet.gap(piece.words(), TEXT);
            } else {
                sheet.words(piece.words(), TEXT);
            }
        }
        sheet.endLine();
    }

    private static boolean runsLeft(int sign) {
        var direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Override
    public void close() throws IOException {
        document.close();
        letters.close();
    }
}
