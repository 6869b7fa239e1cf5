package org.rulewright.base;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a line of a table so that a spreadsheet shows it and never runs any of it. */
public final class CsvLine {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvLine() {}

    /** The cells with commas between, quoted where they must be, and the end of the line. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String words) {
        var harmless = !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.matches("[^\",\\r\\n]*+") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
