package org.rulewright.files.reader;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rulewright.files.FileType;
import org.rulewright.files.Finding;

/**
 * The program: {@code read KIND FILE} says the pages of a file, {@code draw KIND FILE FIRST LAST} draws some of them,
 * {@code layers FILE} says every word in it, and {@code seen FILE} besides which of them nobody sees.
 *
 * <p>It ends when its input ends, so that it never outlives the portal.
 */
public final class Reader {

    private Reader() {}

    /** Runs it; what it says goes to the standard output as {@link Frame}s. */
    public static void main(String[] arguments) throws IOException {
        var said = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().start(Reader::endWithThePortal);
        var output = new Output(said);
        try {
            run(arguments, output);
            output.done();
        } catch (Stopped stopped) {
            output.found(stopped.finding());
            output.done();
        } catch (Exception | StackOverflowError | LinkageError e) {
            output.failed(e);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void run(String[] arguments, Output output) throws Exception {
        if (arguments.length == 2) {
            LayerReading.read(Path.of(arguments[1]), arguments[0].equals("seen"), output);
            return;
        }
        var kind = FileType.valueOf(arguments[1]);
        var file = Path.of(arguments[2]);
        if (arguments[0].equals("draw")) {
            var pages = new PageRange(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            if (kind == FileType.PDF) {
                PdfFile.draw(file, pages, output);
            } else {
                PictureFile.draw(file, pages, output);
            }
            return;
        }
        read(kind, file, output);
        if (!output.hasWords()) {
            output.found(Finding.NO_WORDS);
        }
    }

    private static void read(FileType kind, Path file, Output output) throws Exception {
        switch (kind) {
            case PDF -> PdfFile.read(file, output);
            case DOCX, XLSX, ODT, RTF -> OfficeFile.read(kind, file, output);
            case TXT -> PlainFile.readText(file, output);
            case CSV -> PlainFile.readTable(file, output);
            case PNG, JPEG, TIFF -> PictureFile.read(file, output);
        }
    }

    private static void endWithThePortal() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException _) {
            // the portal is gone
        }
        Runtime.getRuntime().halt(1);
    }
}
