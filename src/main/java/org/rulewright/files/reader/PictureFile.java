package org.rulewright.files.reader;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.rulewright.files.Finding;

/** A picture: each image in it is a page without words. Its size is read from its head before anything is decoded. */
final class PictureFile {

    private static final int WIDTH = 1100;
    private static final int MOST_HEIGHT = 4400;
    private static final long MOST_POINTS = 100_000_000;
    private static final int MOST_IMAGES = 500;

    private PictureFile() {}

    static void read(Path file, Output output) throws IOException {
        try (var stream = open(file)) {
            var reader = reader(stream);
            var images = reader.getNumImages(true);
            for (var number = 0; number < images; number++) {
                if (number == MOST_IMAGES) {
                    throw new Stopped(Finding.CUT);
                }
                refuseIfHuge(reader, number);
                output.page("");
            }
        }
    }

    static void draw(Path file, PageRange pages, Output output) throws IOException {
        try (var stream = open(file)) {
            var reader = reader(stream);
            var last = Math.min(pages.last(), reader.getNumImages(true));
            for (var number = pages.first(); number <= last; number++) {
                refuseIfHuge(reader, number - 1);
                output.picture(number, PdfFile.png(scaled(thinned(reader, number - 1))));
            }
        }
    }

    private static ImageInputStream open(Path file) throws IOException {
        ImageIO.setUseCache(false);
        var stream = ImageIO.createImageInputStream(file.toFile());
        if (stream == null) {
            throw new Stopped(Finding.DAMAGED);
        }
        return stream;
    }

    private static ImageReader reader(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new Stopped(Finding.DAMAGED);
        }
        var reader = readers.next();
        reader.setInput(stream, false, true);
        return reader;
    }

    private static void refuseIfHuge(ImageReader reader, int number) throws IOException {
        if ((long) reader.getWidth(number) * reader.getHeight(number) > MOST_POINTS) {
            throw new Stopped(Finding.HUGE_PICTURE);
        }
    }

    /** Reads no more points than are needed, so that a large picture needs little memory. */
    private static BufferedImage thinned(ImageReader reader, int number) throws IOException {
        var step = Math.max(1, reader.getWidth(number) / (2 * WIDTH));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(number, wish);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var scale = Math.min(
                1.0, Math.min((double) WIDTH / picture.getWidth(), (double) MOST_HEIGHT / picture.getHeight()));
        var width = (int) Math.max(1, picture.getWidth() * scale);
        var height = (int) Math.max(1, picture.getHeight() * scale);
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return page;
    }
}
