package org.rulewright.ruletext.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.export.Compared;
import org.rulewright.ruletext.export.Edition;
import org.rulewright.ruletext.export.Phrases;
import org.rulewright.ruletext.export.XmlOut;

/**
 * Writes a version as a Word file; against another version, with tracked changes: accepted they give the one, rejected
 * the other.
 *
 * @see "docs/decisions/0015-texts-that-leave-the-portal.md"
 */
public final class WordFile {
    private static final Map<String, String> FIXED_PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "document.xml.rels",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml"));
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Edition edition;
    private final Phrases phrases;
    private final ZipOutputStream zip;

    private WordFile(Edition edition, Phrases phrases, OutputStream stream) {
        this.edition = edition;
        this.phrases = phrases;
        zip = new ZipOutputStream(stream);
    }

    /** Sends the version on as it is written; the stream stays open. */
    public static void write(Edition edition, Phrases phrases, OutputStream stream) {
        var places = edition.text().provisions().stream().map(Tracked::standing).toList();
        new WordFile(edition, phrases, stream).write(edition.text(), places, "");
    }

    /** Sends both versions on as it is written; the stream stays open. */
    public static void write(Compared compared, Phrases phrases, OutputStream stream) {
        var edition = compared.edition();
        var places = TrackedText.of(compared.old(), edition.text(), compared.comparison());
        var old = compared.old().version();
        var against = phrases.of("ruletext.export.tracked", old.number(), old.label());
        new WordFile(edition, phrases, stream).write(compared.old(), places, against);
    }

    private void write(RuleText from, List<Tracked> places, String against) {
        try {
            for (var part : FIXED_PARTS.entrySet()) {
                copy(part.getKey(), part.getValue());
            }
            writeCore();
            writeFooter();
            writeDocument(from, places, against);
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String part, String resource) throws IOException {
        start(part);
        try (var fixed = WordFile.class.getResourceAsStream(resource)) {
            if (fixed == null) {
                throw new IllegalStateException("the Word file has lost its part " + part);
            }
            fixed.transferTo(zip);
        }
    }

    /** The same text gives the same file: its entries are as old as the version. */
    private void start(String part) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(edition.version().dated().atStartOfDay());
        zip.putNextEntry(entry);
    }

    private void writeCore() throws IOException {
        start("docProps/core.xml");
        var xml = new XmlOut(zip);
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", edition.docket().title()).element("dc:creator", edition.author());
        xml.element("dc:identifier", edition.address());
        var dated = edition.version().dated().atStartOfDay().toInstant(ZoneOffset.UTC);
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(dated.toString());
        xml.finish();
    }

    private void writeFooter() throws IOException {
        start("word/footer1.xml");
        var xml = new XmlOut(zip);
        xml.open("w:ftr", "xmlns:w", WORDS)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close();
        var name = phrases.of(
                "ruletext.export.footer",
                edition.docket().number(),
                edition.version().number());
        xml.open("w:r")
                .open("w:t", "xml:space", "preserve")
                .text(name + " · ")
                .close()
                .close();
        xml.open("w:fldSimple", "w:instr", "PAGE").open("w:r").element("w:t", "1");
        xml.finish();
    }

    private void writeDocument(RuleText from, List<Tracked> places, String against) throws IOException {
        start("word/document.xml");
        var xml = new XmlOut(zip);
        xml.open("w:document", "xmlns:w", WORDS, "xmlns:r", LINKS)
                .open("w:body")
                .line();
        var head = new WordHead(edition, phrases, xml);
        head.write(against);
        var revisions = new Revisions(xml, edition.author(), edition.version().dated());
        new WordBody(from, edition.text(), xml, revisions).write(places);
        head.writeFoot();
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId3");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1418",
                "w:bottom",
                "1418",
                "w:left",
                "1418",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.finish();
    }
}
