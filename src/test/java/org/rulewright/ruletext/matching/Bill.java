package org.rulewright.ruletext.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rulewright.ruletext.Numbering;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A printing of the bill with the names that its drafters' own system keeps for each passage. */
public record Bill(List<Passage> passages, List<String> names) {
    private static final Set<String> WORDS = Set.of("content", "intro", "wrapUp", "docTitle", "longTitle");
    private static final Set<String> SKIPPED = Set.of("meta", "toc", "coverPage", "authorialNote");

    public static Optional<Bill> read(String stage) {
        var file = Path.of(
                System.getProperty("rulewright.test-data", "../shared/data"),
                "rule-text/uk-bills-akn/data-protection-%s.xml".formatted(stage));
        return Files.exists(file) ? Optional.of(parse(file)) : Optional.empty();
    }

    private static Bill parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var bill = new Bill(new ArrayList<>(), new ArrayList<>());
            bill.walk(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), 0, "");
            return new Bill(Numbering.complete(bill.passages), bill.names);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(Element element, int level, String name) {
        var own = element.getAttribute("GUID").isEmpty() ? name : element.getAttribute("GUID");
        var number = words(child(element, "num"));
        var heading = words(child(element, "heading"));
        var below = level;
        if (!heading.isEmpty()) {
            add(number, ProvisionKind.HEADING, level, heading, own + " heading");
            below = level + 1;
        }
        var due = heading.isEmpty() ? number : "";
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && WORDS.contains(child.getTagName())) {
                add(due, ProvisionKind.PARAGRAPH, below, words(child), own + " " + child.getTagName());
                below = due.isEmpty() ? below : level + 1;
                due = "";
            } else if (node instanceof Element child && !SKIPPED.contains(child.getTagName())) {
                if (!due.isEmpty()
                        && Set.of("paragraph", "subparagraph", "level", "hcontainer")
                                .contains(child.getTagName())) {
                    add(due, ProvisionKind.PARAGRAPH, below, "", own + " number");
                    due = "";
                    below = level + 1;
                }
                walk(child, below, own);
            }
        }
    }

    private void add(String number, ProvisionKind kind, int level, String text, String name) {
        if (!number.isEmpty() || !text.isEmpty()) {
            passages.add(new Passage(number, kind, level, text));
            names.add(name);
        }
    }

    private static Element child(Element parent, String tag) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(tag)) {
                return child;
            }
        }
        return parent.getOwnerDocument().createElement("none");
    }

    private static String words(Element element) {
        var words = new StringBuilder();
        gather(element, words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void gather(Node node, StringBuilder words) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(child.getNodeValue());
            } else if (child instanceof Element element && !SKIPPED.contains(element.getTagName())) {
                gather(element, words);
                words.append(
                        element.getTagName().equals("p") || element.getTagName().equals("num") ? " " : "");
            }
        }
    }
}
