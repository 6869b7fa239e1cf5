package org.rulewright.comment.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Office file while it is written: its parts go out one after the other, and none is held in memory. */
final class OfficeFile {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final ZipOutputStream zip;

    OfficeFile(OutputStream stream) {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    }

    /** What writes a part. */
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** A part that is always the same. */
    OfficeFile fixed(String name, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var fixed = OfficeFile.class.getResourceAsStream(resource)) {
            if (fixed == null) {
                throw new IllegalStateException("the comment table has lost its part " + resource);
            }
            fixed.transferTo(zip);
        }
        zip.closeEntry();
        return this;
    }

    OfficeFile part(String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            var xml = XML.createXMLStreamWriter(zip, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            part.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        return this;
    }

    /** Ends the file; the stream stays open. */
    void finish() throws IOException {
        zip.finish();
    }

    /** The words without signs that XML cannot hold. */
    static String plain(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }
}
