package org.rulewright.files.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rulewright.files.Layer;

/** The words of office files: every part of the archive, with what was deleted, remarked, hidden or put beside it. */
final class ArchiveWords {

    private static final int MOST_PARTS = 10_000;
    private static final int PIECE = 1 << 20;
    private static final Set<String> BLOCKS =
            Set.of("p", "si", "row", "c", "comment", "h", "table-cell", "tc", "tr", "br", "tab", "cr");
    private static final Set<String> DELETED = Set.of("del", "moveFrom", "delText", "deletion", "tracked-changes");

    private ArchiveWords() {}

    static void add(byte[] file, LayerWords words) throws IOException {
        var parts = 0;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new IOException("the file has too many parts to be checked");
                }
                words.add(Layer.METADATA, entry.getName());
                addPart(entry.getName().toLowerCase(Locale.ROOT), inflated(archive, words), words);
            }
        }
    }

    private static byte[] inflated(ZipInputStream archive, LayerWords words) throws IOException {
        var content = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (var read = archive.read(piece); read >= 0; read = archive.read(piece)) {
            words.count(read);
            content.write(piece, 0, read);
        }
        return content.toByteArray();
    }

    private static void addPart(String name, byte[] part, LayerWords words) throws IOException {
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            addXml(part, layerOf(name), words);
        } else if (isFile(part)) {
            words.embed(part);
        } else {
            words.add(Layer.BYTES, new String(part, StandardCharsets.ISO_8859_1));
            words.add(Layer.BYTES, new String(part, StandardCharsets.UTF_16LE));
        }
    }

    private static boolean isFile(byte[] part) {
        var head = new String(part, 0, Math.min(4, part.length), StandardCharsets.ISO_8859_1);
        return head.equals("%PDF") || head.equals("PK\u0003\u0004");
    }

    private static Layer layerOf(String name) {
        if (name.contains("comment") || name.contains("threadedcomment") || name.contains("notes")) {
            return Layer.REMARK;
        }
        var isText = name.startsWith("word/") || name.startsWith("xl/") || name.equals("content.xml");
        return isText && !name.endsWith(".rels") ? Layer.PAGE : Layer.METADATA;
    }

    private static void addXml(byte[] part, Layer layer, LayerWords words) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            addElements(reader, layer, words);
        } catch (XMLStreamException e) {
            throw new IOException("a part of the file is no readable XML", e);
        }
    }

    /** The words of runs are put together as they stand, for a word may be cut into many runs. */
    private static void addElements(XMLStreamReader reader, Layer layer, LayerWords words) throws XMLStreamException {
        var kept = new StringBuilder();
        var deleted = new StringBuilder();
        var about = new StringBuilder();
        var inDeleted = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inDeleted += DELETED.contains(reader.getLocalName()) ? 1 : 0;
                    for (var place = 0; place < reader.getAttributeCount(); place++) {
                        about.append(reader.getAttributeValue(place)).append('\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inDeleted -= DELETED.contains(reader.getLocalName()) ? 1 : 0;
                    if (BLOCKS.contains(reader.getLocalName())) {
                        kept.append('\n');
                        deleted.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    (inDeleted > 0 ? deleted : kept).append(reader.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    about.append(reader.hasText() ? reader.getText() : reader.getPIData())
                            .append('\n');
                default -> {}
            }
        }
        words.add(layer, kept.toString());
        words.add(Layer.TRACKED_CHANGE, deleted.toString());
        words.add(Layer.METADATA, about.toString());
    }
}
