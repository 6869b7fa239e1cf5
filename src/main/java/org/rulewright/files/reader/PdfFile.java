package org.rulewright.files.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.rulewright.files.Finding;

/** A PDF file: its words page by page, what is hidden in it, and its pages as pictures. */
final class PdfFile {

    private static final float WIDTH = 1100;
    private static final float MOST_HEIGHT = 4400;

    private PdfFile() {}

    static void read(Path file, Output output) throws IOException {
        try (var document = open(file)) {
            for (var finding : new PdfMarks().findIn(document.getDocument())) {
                output.found(finding);
            }
            var pages = document.getNumberOfPages();
            new PdfWords(output).readAll(document);
            output.fillUpTo(Math.min(pages, Output.MOST_PAGES));
        }
    }

    static void draw(Path file, PageRange pages, Output output) throws IOException {
        try (var document = open(file)) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var last = Math.min(pages.last(), document.getNumberOfPages());
            for (var number = pages.first(); number <= last; number++) {
                var box = document.getPage(number - 1).getCropBox();
                var turned = document.getPage(number - 1).getRotation() % 180 != 0;
                var width = Math.max(1, turned ? box.getHeight() : box.getWidth());
                var height = Math.max(1, turned ? box.getWidth() : box.getHeight());
                var scale = Math.min(WIDTH / width, MOST_HEIGHT / height);
                output.picture(number, png(renderer.renderImage(number - 1, scale, ImageType.RGB)));
            }
        }
    }

    static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file.toFile()), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException _) {
            throw new Stopped(Finding.ENCRYPTED);
        }
    }
}
