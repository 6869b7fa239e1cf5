package org.rulewright.confidential.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Sets words into lines and lines onto sheets; a page of the original may fill several. */
final class TwinSheet implements AutoCloseable {

    private static final PDRectangle SIZE = PDRectangle.LETTER;
    private static final float MARGIN = 56;
    private static final float WIDTH = SIZE.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;
    private static final float HEAD = 8.5f;
    private static final float INK = 0.1f;
    private static final float QUIET = 0.35f;
    private static final float SHADE = 0.88f;
    private static final String SPACE_BETWEEN_CELLS = "   ";

    private final PDDocument document;
    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private @Nullable PDPageContentStream content;
    private String above = "";
    private float x = MARGIN;
    private float y;

    TwinSheet(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    /** What is no letter and takes room or none: it is never drawn. */
    static boolean isSpace(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    /** Begins a new sheet with this line above. */
    void begin(String head) throws IOException {
        close();
        above = head;
        var page = new PDPage(SIZE);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        x = MARGIN;
        y = SIZE.getHeight() - MARGIN + HEAD;
        draw(head, HEAD, QUIET);
        x = MARGIN;
        y -= 2.5f * HEAD;
    }

    /** A paragraph of its own. */
    void line(String words, float size) throws IOException {
        words(words, size);
        newLine(size * LEADING);
    }

    /** A thin line over the whole width. */
    void rule() throws IOException {
        ink(SHADE);
        open().addRect(MARGIN, y, WIDTH, 1);
        open().fill();
        newLine(HEAD * 2);
    }

    /** Words as they stand: lines end where they do, and where they are too long. */
    void words(String words, float size) throws IOException {
        var tokens = new StringTokenizer(words, " \t\n\r\f", true);
        while (tokens.hasMoreTokens()) {
            var token = tokens.nextToken();
            switch (token) {
                case "\n" -> newLine(size * LEADING);
                case "\r", "\f" -> {}
                case "\t" -> space(SPACE_BETWEEN_CELLS, size);
                case " " -> space(token, size);
                default -> word(drawn(token), size);
            }
        }
    }

    /** A label, shaded, that may be broken where it has spaces. */
    void gap(String label, float size) throws IOException {
        for (var word : label.splitWithDelimiters(" ", 0)) {
            var width = widthOf(word, size);
            makeRoom(width, size);
            ink(SHADE);
            open().addRect(x, y - size * 0.25f, width, size * 1.15f);
            open().fill();
            draw(word, size, INK);
        }
    }

    void endLine() throws IOException {
        newLine(HEAD * LEADING);
    }

    /** A word that is longer than a line is broken wherever the line ends; it is measured once, however long it is. */
    private void word(String word, float size) throws IOException {
        makeRoom(widthOf(word, size), size);
        var start = 0;
        var width = 0f;
        for (var place = 0; place < word.length(); place += Character.charCount(word.codePointAt(place))) {
            var sign = widthOf(Character.toString(word.codePointAt(place)), size);
            if (place > start && x + width + sign > MARGIN + WIDTH) {
                draw(word.substring(start, place), size, INK);
                newLine(size * LEADING);
                start = place;
                width = 0;
            }
            width += sign;
        }
        draw(word.substring(start), size, INK);
    }

    private void space(String spaces, float size) {
        x += x > MARGIN ? widthOf(spaces, size) : 0;
    }

    /** A word that would not fit behind others begins a line. */
    private void makeRoom(float width, float size) throws IOException {
        if (x > MARGIN && x + width > MARGIN + WIDTH) {
            newLine(size * LEADING);
        }
    }

    private void newLine(float height) throws IOException {
        x = MARGIN;
        y -= height;
        if (y < MARGIN) {
            begin(above);
        }
    }

    private void draw(String words, float size, float grey) throws IOException {
        if (!words.isEmpty()) {
            ink(grey);
            open().beginText();
            open().setFont(font, size);
            open().newLineAtOffset(x, y);
            open().showText(words);
            open().endText();
            x += widthOf(words, size);
        }
    }

    private void ink(float grey) throws IOException {
        open().setNonStrokingColor(grey);
    }

    private PDPageContentStream open() {
        if (content == null) {
            throw new IllegalStateException("a sheet has to begin first");
        }
        return content;
    }

    private float widthOf(String words, float size) {
        return (float) words.codePoints()
                .mapToDouble(sign -> widths.computeIfAbsent(sign, this::widthOf) * size / 1000)
                .sum();
    }

    private float widthOf(int sign) {
        try {
            return font.getStringWidth(Character.toString(sign));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spaces that are no breaks are drawn as spaces, and what is invisible not at all. */
    private static String drawn(String token) {
        return token.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT && !Character.isISOControl(sign))
                .map(sign -> isSpace(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
