package org.rulewright.files.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.rulewright.files.FileType;
import org.rulewright.files.Finding;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A file of an office suite: looked over as an archive first, then read by Tika. */
final class OfficeFile {

    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final double LEAST_RATIO = 0.001;

    private OfficeFile() {}

    static void read(FileType kind, Path file, Output output) throws IOException, SAXException, TikaException {
        if (kind != FileType.RTF) {
            lookOver(file, output);
        }
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        var isBook = kind == FileType.XLSX;
        var pages = isBook ? Stretches.ofSheets(output) : Stretches.of(output);
        var handler = new PageHandler(pages, isBook ? "h1" : "");
        try (var stream = TikaInputStream.get(file)) {
            parser(kind).parse(stream, handler, new Metadata(), context());
        } catch (SAXException e) {
            if (e.getCause() instanceof Stopped stopped) {
                throw stopped;
            }
            throw e;
        }
        pages.end();
    }

    private static void lookOver(Path file, Output output) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            if (!Arrays.equals(bytes.readNBytes(ARCHIVE.length), ARCHIVE)) {
                throw new Stopped(Finding.ENCRYPTED);
            }
        }
        for (var finding : OfficeArchive.findIn(file)) {
            output.found(finding);
        }
    }

    private static Parser parser(FileType kind) {
        return switch (kind) {
            case DOCX, XLSX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            default -> new RTFParser();
        };
    }

    private static ParseContext context() {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        return context;
    }

    /** Opens nothing that is packed into a file. */
    private record NothingInside() implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Nothing is opened.
        }
    }
}
