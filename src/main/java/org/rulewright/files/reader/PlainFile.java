package org.rulewright.files.reader;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;

/** A file of plain text, in whatever encoding. */
final class PlainFile {

    private static final int PEEK = 64 * 1024;

    private PlainFile() {}

    /** Reads running text: paragraphs end at empty lines, pages also at form feeds. */
    static void readText(Path file, Output output) throws IOException, TikaException {
        var pages = Stretches.of(output);
        var paragraph = new StringBuilder();
        try (var lines = open(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var isPageEnd = line.indexOf('\f') >= 0;
                if (line.isBlank() || isPageEnd) {
                    pages.paragraph(paragraph.toString());
                    paragraph.setLength(0);
                }
                if (isPageEnd) {
                    pages.end();
                }
                paragraph.append(line.replace("\f", "")).append('\n');
            }
        }
        pages.paragraph(paragraph.toString());
        pages.end();
    }

    /** Reads a table: a line for each row, a tab between two cells. */
    static void readTable(Path file, Output output) throws IOException, TikaException {
        var pages = Stretches.ofSheets(output);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(file)).get();
        try (var lines = open(file);
                var rows = CSVParser.parse(lines, format)) {
            for (var row : rows) {
                pages.row(row.stream()
                        .map(cell -> cell.replaceAll("\\s+", " ").strip())
                        .collect(Collectors.joining("\t")));
            }
        } catch (UncheckedIOException _) {
            readText(file, output);
            return;
        }
        pages.end();
    }

    private static char delimiter(Path file) throws IOException, TikaException {
        try (var lines = open(file)) {
            var first = new char[PEEK];
            var many = Math.max(0, lines.read(first));
            var line = CharBuffer.wrap(first, 0, many)
                    .toString()
                    .lines()
                    .findFirst()
                    .orElse("");
            return ";\t,"
                    .chars()
                    .mapToObj(sign -> (char) sign)
                    .max(Comparator.comparingLong(
                            sign -> line.chars().filter(each -> each == sign).count()))
                    .filter(sign -> line.indexOf(sign) >= 0)
                    .orElse(',');
        }
    }

    private static BufferedReader open(Path file) throws IOException, TikaException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(PEEK + 1);
        var start = bytes.readNBytes(PEEK);
        bytes.reset();
        if (isUtf8(start)) {
            return new BufferedReader(withoutMark(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        }
        return new AutoDetectReader(bytes);
    }

    /** Whether it begins as UTF-8; a sign that is cut at the end counts. */
    private static boolean isUtf8(byte[] start) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), false);
        return !result.isError();
    }

    private static Reader withoutMark(Reader text) throws IOException {
        var marked = new BufferedReader(text);
        marked.mark(1);
        if (marked.read() != '\uFEFF') {
            marked.reset();
        }
        return marked;
    }
}
