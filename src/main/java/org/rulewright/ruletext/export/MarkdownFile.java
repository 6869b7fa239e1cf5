package org.rulewright.ruletext.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

/**
 * Writes a version as Markdown that {@link MarkdownPassages} reads back to the letter: numbers are bold, and where the
 * marks of Markdown don't say how deep something stands or what it is, a comment does.
 *
 * @see "docs/decisions/0015-texts-that-leave-the-portal.md"
 */
public final class MarkdownFile {
    static final int DEEPEST_HEADING = 6;

    private final PrintWriter out;
    private int level;

    private MarkdownFile(OutputStream stream) {
        out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Sends the version on as it is written; the stream stays open. */
    public static void write(Edition edition, OutputStream stream) {
        var file = new MarkdownFile(stream);
        file.writeProperties(edition);
        edition.text().provisions().forEach(provision -> file.write(provision.passage()));
        file.out.flush();
    }

    private void writeProperties(Edition edition) {
        var version = edition.version();
        var properties = new LinkedHashMap<String, String>();
        properties.put("docket", edition.docket().number());
        properties.put("title", edition.docket().title());
        properties.put("version", String.valueOf(version.number()));
        properties.put("kind", version.kind().name().toLowerCase(Locale.ROOT));
        properties.put("label", version.label());
        properties.put("date", version.dated().toString());
        properties.put("author", edition.author());
        properties.put("source", version.source());
        properties.put("note", version.note());
        properties.put("hash", version.hash().value());
        properties.put("address", edition.address());
        properties.put(MarkdownPassages.FORM, MarkdownPassages.EXACT);
        line("---");
        properties.forEach((name, value) -> line("%s: %s".formatted(name, value.replaceAll("\\s+", " "))));
        line("---");
    }

    private void write(Passage passage) {
        line("");
        var said = said(passage);
        if (!said.isEmpty()) {
            line("<!-- %s -->".formatted(said));
        }
        switch (passage.kind()) {
            case HEADING -> line("#".repeat(signs(passage)) + " " + words(passage));
            case TABLE -> writeTable(passage);
            case PARAGRAPH, DEFINITION, NOTE, FOOTNOTE -> line(words(passage));
        }
        level = passage.kind() == ProvisionKind.HEADING ? passage.level() + 1 : passage.level();
    }

    /** What the marks don't say: a kind, and a depth other than that of what stands before. */
    private String said(Passage passage) {
        var isHeading = passage.kind() == ProvisionKind.HEADING;
        var isPlain = isHeading || passage.kind() == ProvisionKind.PARAGRAPH;
        var kind = isPlain ? "" : passage.kind().name().toLowerCase(Locale.ROOT);
        var isExpected = passage.level() == (isHeading ? signs(passage) - 1 : level);
        return "%s %s"
                .formatted(kind, isExpected ? "" : "level " + passage.level())
                .strip();
    }

    private static int signs(Passage passage) {
        return Math.min(passage.level() + 1, DEEPEST_HEADING);
    }

    private static String words(Passage passage) {
        return "%s %s"
                .formatted(number(passage), MarkdownMarks.escaped(passage.text()))
                .strip();
    }

    private static String number(Passage passage) {
        return passage.number().isEmpty() ? "" : "**%s**".formatted(MarkdownMarks.escaped(passage.number()));
    }

    /** The head is left empty, since no row of ours is known to be one, and a short one would hide cells below it. */
    private void writeTable(Passage passage) {
        if (!passage.number().isEmpty()) {
            line(number(passage));
            line("");
        }
        var rows = passage.text().isEmpty() ? List.<List<String>>of() : TableText.rows(passage.text());
        if (!rows.isEmpty()) {
            var columns = TableText.columns(rows);
            line("|" + "  |".repeat(columns));
            line("|" + " --- |".repeat(columns));
            rows.forEach(row ->
                    line(row.stream().map(MarkdownMarks::escaped).collect(Collectors.joining(" | ", "| ", " |"))));
        }
    }

    private void line(String line) {
        out.print(line + "\n");
    }
}
