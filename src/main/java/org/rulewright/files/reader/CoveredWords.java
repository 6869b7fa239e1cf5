package org.rulewright.files.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of PDF pages that nobody sees, for where they stand the drawn page has one colour: below a bar, in the colour
 * of the paper, without ink, in a layer that is off, or beside the page.
 */
final class CoveredWords extends PDFTextStripper {

    private static final int LEAST_CONTRAST = 24;

    private final List<TextPosition> page = new ArrayList<>();
    private final StringBuilder covered = new StringBuilder();

    private CoveredWords() {}

    static String of(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var words = new CoveredWords();
            var renderer = new PDFRenderer(document);
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                words.look(document, renderer.renderImage(number - 1, 1, ImageType.GRAY), number);
            }
            return words.covered.toString();
        }
    }

    private void look(PDDocument document, BufferedImage picture, int number) throws IOException {
        page.clear();
        setStartPage(number);
        setEndPage(number);
        getText(document);
        for (var sign : page) {
            covered.append(isSeen(sign, picture) ? " " : sign.getUnicode());
        }
        covered.append('\n');
    }

    /** Space is kept as it is, so that words stay apart. */
    @Override
    protected void writeString(String text, List<TextPosition> signs) {
        page.addAll(signs);
    }

    private static boolean isSeen(TextPosition sign, BufferedImage picture) {
        if (sign.getUnicode().isBlank()) {
            return true;
        }
        var darkest = 255;
        var lightest = 0;
        var top = (int) Math.floor(sign.getY() - sign.getHeight());
        for (var y = Math.max(0, top); y < Math.min(picture.getHeight(), Math.ceil(sign.getY())); y++) {
            for (var x = Math.max(0, (int) Math.floor(sign.getX()));
                    x < Math.min(picture.getWidth(), Math.ceil(sign.getX() + sign.getWidth()));
                    x++) {
                var light = picture.getRaster().getSample(x, y, 0);
                darkest = Math.min(darkest, light);
                lightest = Math.max(lightest, light);
            }
        }
        return lightest - darkest >= LEAST_CONTRAST;
    }
}
