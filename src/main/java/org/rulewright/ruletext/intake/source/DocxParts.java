package org.rulewright.ruletext.intake.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.rulewright.base.Refusal;

/** The parts of a DOCX: a zip that nobody vouches for, so what it may unpack to is bounded. */
final class DocxParts {
    private static final int MOST_UNPACKED = 150 * 1024 * 1024;
    private static final int MOST_PARTS = 5000;
    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private int unpacked;
    private int count;

    private DocxParts() {}

    /** Unpacks a document; refuses macros, passwords, bombs, and what is no DOCX. */
    static DocxParts of(byte[] source) {
        var parts = new DocxParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(source))) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("ruletext.intake.refused.docx");
        }
        if (!parts.parts.containsKey(DOCUMENT)) {
            throw new Refusal("ruletext.intake.refused.docx");
        }
        return parts;
    }

    /** The text itself. */
    Element document() {
        return part(DOCUMENT).orElseThrow();
    }

    /** A part; empty where the document has none of that name. */
    Optional<Element> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(SafeXml::read);
    }

    /** The parts whose names begin so. */
    Stream<Element> parts(String beginning) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .flatMap(name -> part(name).stream());
    }

    private void unpack(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith("vbaProject.bin")) {
                throw new Refusal("ruletext.intake.refused.macros");
            }
            if (++count > MOST_PARTS) {
                throw new Refusal("ruletext.intake.refused.bomb");
            }
            var kept = entry.getName().matches("(?:word|docProps)/[\\w-]+\\.xml");
            var bytes = bytes(zip, kept);
            if (kept) {
                parts.put(entry.getName(), bytes);
            }
        }
    }

    private byte[] bytes(ZipInputStream zip, boolean kept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || (kept && bytes.size() > SourceReader.MOST_BYTES * 2)) {
                throw new Refusal("ruletext.intake.refused.bomb");
            }
            bytes.write(buffer, 0, kept ? read : 0);
        }
        return bytes.toByteArray();
    }
}
