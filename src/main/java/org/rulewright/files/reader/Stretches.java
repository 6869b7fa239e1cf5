package org.rulewright.files.reader;

import java.io.IOException;

/** Lays running text out in pages: a page ends between paragraphs once it is long enough, or where it is told to. */
final class Stretches {

    private static final int LONG_ENOUGH = 3_000;
    private static final int LONGEST = 100_000;

    private final Output output;
    private final int enough;
    private final StringBuilder page = new StringBuilder();

    private Stretches(Output output, int enough) {
        this.output = output;
        this.enough = enough;
    }

    /** Pages of running text. */
    static Stretches of(Output output) {
        return new Stretches(output, LONG_ENOUGH);
    }

    /** Pages that end only where they are told to, as sheets do. */
    static Stretches ofSheets(Output output) {
        return new Stretches(output, LONGEST);
    }

    /** Adds a paragraph; one that would make the page too long begins the next. */
    void paragraph(String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        if (!page.isEmpty() && page.length() + text.length() > enough) {
            end();
        }
        separate();
        add(text.strip());
    }

    /** Adds a row of a table; the next one follows on the next line. */
    void row(String cells) throws IOException {
        if (!page.isEmpty() && page.length() + cells.length() > LONGEST) {
            end();
        }
        if (!page.isEmpty() && page.charAt(page.length() - 1) != '\n') {
            page.append('\n');
        }
        add(cells);
        page.append('\n');
    }

    /** Ends the page, if anything is on it. */
    void end() throws IOException {
        if (!page.isEmpty()) {
            output.page(page.toString().stripTrailing());
            page.setLength(0);
        }
    }

    private void separate() {
        if (!page.isEmpty()) {
            page.append(page.charAt(page.length() - 1) == '\n' ? "\n" : "\n\n");
        }
    }

    private void add(String text) throws IOException {
        for (var start = 0; start < text.length(); start += LONGEST) {
            page.append(text, start, Math.min(text.length(), start + LONGEST));
            if (page.length() >= LONGEST) {
                end();
            }
        }
    }
}
