package org.rulewright.comment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file that says one thing, has deleted another, and is called a third; not compressed, so that bytes can be searched. */
public record TracedWordFile(String said, String deleted, String title) {

    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<?xml version='1.0'?>"
            + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml'/>"
            + "<Override PartName='/docProps/core.xml'"
            + " ContentType='application/vnd.openxmlformats-package.core-properties+xml'/></Types>";
    private static final String TIES = "<?xml version='1.0'?>"
            + "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Target='word/document.xml'"
            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
            + "<Relationship Id='r2' Target='docProps/core.xml' Type='http://schemas.openxmlformats.org/package/2006"
            + "/relationships/metadata/core-properties'/></Relationships>";

    public byte[] bytes() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", TIES);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='" + SPACE + "'><w:body><w:p><w:r><w:t>" + said + "</w:t></w:r><w:del w:id='1'"
                        + " w:author='Ada'><w:r><w:delText>" + deleted
                        + "</w:delText></w:r></w:del></w:p></w:body></w:document>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>" + title
                        + "</dc:title></cp:coreProperties>");
        return stored(parts);
    }

    private static byte[] stored(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(part.getKey());
                var sum = new CRC32();
                sum.update(bytes);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                archive.putNextEntry(entry);
                archive.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
