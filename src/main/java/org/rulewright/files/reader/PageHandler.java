package org.rulewright.files.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika says into pages: paragraphs, and rows of tables as lines with tabs between their cells. */
final class PageHandler extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "body");

    private final Stretches pages;
    private final String head;
    private final StringBuilder words = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private boolean inBody;
    private int tables;

    /** Begins a page before each heading of that name; the empty name is none. */
    PageHandler(Stretches pages, String head) {
        this.pages = pages;
        this.head = head;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "body" -> inBody = true;
            case "table" -> startTable();
            case "tr" -> startRow();
            case "td", "th" -> startCell();
            case "br" -> words.append(tables > 0 ? ' ' : '\n');
            default -> start(name);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        switch (name) {
            case "table" -> tables--;
            case "tr" -> endRow();
            case "td", "th" -> endCell();
            default -> turn(name);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inBody) {
            words.append(signs, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        if (inBody && words.length() > 0) {
            words.append(' ');
        }
    }

    private void start(String name) throws SAXException {
        turn(name);
        if (tables == 0 && name.equals(head)) {
            act(pages::end);
        }
    }

    private void startTable() throws SAXException {
        if (tables == 0) {
            endParagraph();
        }
        tables++;
    }

    private void startRow() {
        if (tables == 1) {
            cells.clear();
            words.setLength(0);
        }
    }

    private void startCell() {
        if (tables == 1) {
            words.setLength(0);
        } else {
            words.append(' ');
        }
    }

    private void endCell() {
        if (tables == 1) {
            cells.add(inOneLine(words));
            words.setLength(0);
        }
    }

    private void endRow() throws SAXException {
        if (tables == 1 && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            act(() -> pages.row(String.join("\t", cells)));
        }
    }

    /** The end of one block is the beginning of what follows. */
    private void turn(String name) throws SAXException {
        if (BLOCKS.contains(name)) {
            if (tables > 0) {
                words.append(' ');
            } else {
                endParagraph();
            }
        }
    }

    private void endParagraph() throws SAXException {
        var text = words.toString();
        words.setLength(0);
        act(() -> pages.paragraph(text));
    }

    private static String inOneLine(CharSequence text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void act(Act act) throws SAXException {
        try {
            act.run();
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }
}
