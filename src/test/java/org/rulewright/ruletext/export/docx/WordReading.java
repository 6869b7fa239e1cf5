package org.rulewright.ruletext.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a Word file as it is once all its tracked changes are accepted, or all are rejected. */
final class WordReading {
    private static final Set<String> ABOUT = Set.of("Title", "Subtitle", "Fact", "AfterTable");
    private static final Set<String> OLD = Set.of("w:del", "w:moveFrom");
    private static final Set<String> NEW = Set.of("w:ins", "w:moveTo");

    private final Set<String> dropped;

    private WordReading(Set<String> dropped) {
        this.dropped = dropped;
    }

    /** Paragraphs and tables, in order; the rows of a table are lines, its cells divided by tabs. */
    static List<String> accepted(byte[] file) throws Exception {
        return new WordReading(OLD).blocks(document(file));
    }

    static List<String> rejected(byte[] file) throws Exception {
        return new WordReading(NEW).blocks(document(file));
    }

    static Document document(byte[] file) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("no document");
    }

    private List<String> blocks(Document document) {
        var blocks = new ArrayList<String>();
        for (var block :
                children(document.getElementsByTagName("w:body").item(0)).toList()) {
            if (block.getTagName().equals("w:tbl")) {
                var rows = children(block).filter(row -> row.getTagName().equals("w:tr") && !isDropped(row, "w:trPr"));
                var table = rows.map(this::row).collect(Collectors.joining("\n"));
                add(table, "w:tr", block, blocks);
            } else if (block.getTagName().equals("w:p") && !ABOUT.contains(style(block))) {
                add(text(block), "w:p", block, blocks);
            }
        }
        return blocks;
    }

    private void add(String text, String what, Element block, List<String> blocks) {
        var gone = what.equals("w:p")
                ? isDropped(block, "w:pPr")
                : children(block).noneMatch(row -> row.getTagName().equals(what) && !isDropped(row, "w:trPr"));
        if (!gone) {
            blocks.add(text);
        } else if (!text.isEmpty()) {
            throw new IllegalStateException("a paragraph is gone, but not its words: " + text);
        }
    }

    private String row(Element row) {
        return children(row)
                .filter(cell -> cell.getTagName().equals("w:tc"))
                .map(this::text)
                .collect(Collectors.joining("\t"));
    }

    private String text(Element element) {
        return switch (element.getTagName()) {
            case "w:t", "w:delText" -> element.getTextContent();
            case "w:tab" -> "\t";
            case "w:br" -> "\n";
            case "w:pPr", "w:tcPr" -> "";
            default ->
                dropped.contains(element.getTagName())
                        ? ""
                        : children(element).map(this::text).collect(Collectors.joining());
        };
    }

    private boolean isDropped(Element element, String properties) {
        return children(element)
                .filter(child -> child.getTagName().equals(properties))
                .flatMap(child -> Stream.concat(
                        children(child),
                        children(child)
                                .filter(e -> e.getTagName().equals("w:rPr"))
                                .flatMap(WordReading::children)))
                .anyMatch(mark -> dropped.contains(mark.getTagName()));
    }

    private static String style(Element paragraph) {
        var styles = paragraph.getElementsByTagName("w:pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttribute("w:val");
    }

    private static Stream<Element> children(Node node) {
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
