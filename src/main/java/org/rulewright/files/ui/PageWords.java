package org.rulewright.files.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a page: paragraphs as they stand, rows of a table as a table, and what was sought marked. */
public final class PageWords extends Div {

    private static final int MOST_ROWS = 500;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private final Pattern sought;

    /** Shows the text; marks the sought words, which may be empty. */
    public PageWords(String text, String words) {
        addClassName("rw-page-words");
        sought = words.isBlank() ? Pattern.compile("(?!)") : pattern(words);
        EMPTY_LINE.splitAsStream(text).filter(block -> !block.isBlank()).forEach(this::addBlock);
    }

    private void addBlock(String block) {
        var rows = new ArrayList<String>();
        var lines = new ArrayList<String>();
        block.lines().forEach(line -> {
            if (line.indexOf('\t') < 0) {
                addTable(rows);
                lines.add(line);
            } else {
                addParagraph(lines);
                rows.add(line);
            }
        });
        addTable(rows);
        addParagraph(lines);
    }

    private void addParagraph(List<String> lines) {
        if (!lines.isEmpty()) {
            var paragraph = new Paragraph();
            fill(paragraph.getElement(), String.join("\n", lines));
            add(paragraph);
            lines.clear();
        }
    }

    private void addTable(List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() > MOST_ROWS) {
            addParagraph(rows);
            return;
        }
        var table = new HtmlComponent("table");
        for (var row : rows) {
            var line = new Element("tr");
            for (var cell : row.split("\t", -1)) {
                var field = new Element("td");
                fill(field, cell);
                line.appendChild(field);
            }
            table.getElement().appendChild(line);
        }
        var frame = new Div(table);
        frame.addClassName("rw-page-table");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("files.page.table"));
        add(frame);
        rows.clear();
    }

    private void fill(Element target, String text) {
        var matcher = sought.matcher(text);
        var last = 0;
        while (matcher.find()) {
            target.appendChild(Element.createText(text.substring(last, matcher.start())));
            target.appendChild(new Element("mark").setText(matcher.group()));
            last = matcher.end();
        }
        target.appendChild(Element.createText(text.substring(last)));
    }

    private static Pattern pattern(String words) {
        var parts = Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(String.join("\\s+", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
