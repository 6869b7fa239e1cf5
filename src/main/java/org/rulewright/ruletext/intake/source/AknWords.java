package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of Akoma Ntoso elements, with the quotation marks that it keeps in attributes. */
final class AknWords {
    private static final Set<String> BREAKS = Set.of(
            "p",
            "num",
            "heading",
            "content",
            "intro",
            "level",
            "td",
            "th",
            "tr",
            "tocItem",
            "block",
            "br",
            "eol",
            "li",
            "docIntroducer");

    private final List<String> notes = new ArrayList<>();

    /** All words in an element on one line; notes in it are put aside. */
    String flat(Element element) {
        var line = new StringBuilder();
        collect(element, line);
        return Wording.plain(line.toString());
    }

    /** The notes that were put aside since they were last taken. */
    List<String> takeNotes() {
        var taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** The words of a line and the quoted structures between them, in order. */
    List<Node> pieces(Element line) {
        var pieces = new ArrayList<Node>();
        split(line, pieces);
        return pieces;
    }

    /** Whether these words can only be the rest of a sentence. */
    boolean goesOn(String text) {
        return text.matches("[,.;:)].*|(?:and|or)\\b.*");
    }

    /** The rows of a table as lines, with tabs between the cells. */
    String table(Element table) {
        return table.descendants("tr")
                .map(row -> row.elements().map(this::flat).collect(Collectors.joining("\t")))
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void split(Element element, List<Node> pieces) {
        for (var node : element.content()) {
            switch (node) {
                case Words words -> pieces.add(words);
                case Element inner when inner.is("quotedStructure") -> pieces.add(inner);
                case Element inner
                when inner.descendants("quotedStructure").findAny().isPresent() -> split(inner, pieces);
                case Element inner -> pieces.add(new Words(inline(inner)));
            }
        }
    }

    private String inline(Element element) {
        var line = new StringBuilder();
        collectOne(element, line);
        return line.toString();
    }

    private void collect(Element element, StringBuilder line) {
        for (var node : element.content()) {
            switch (node) {
                case Words(var text) -> line.append(text);
                case Element inner -> collectOne(inner, line);
            }
        }
    }

    private void collectOne(Element element, StringBuilder line) {
        if (element.is("authorialNote")) {
            notes.add(flat(element));
            return;
        }
        var start = line.length();
        var breaks =
                BREAKS.contains(element.name()) || element.attribute("name").startsWith("toc");
        line.append(breaks ? " " : "").append(element.attribute("startQuote"));
        collect(element, line);
        line.append(element.attribute("endQuote")).append(breaks ? " " : "");
        if (element.is("sup")) {
            line.replace(start, line.length(), Wording.raised(line.substring(start)));
        }
    }
}
