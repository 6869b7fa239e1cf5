package org.rulewright.moderation.web;

/** Writes a cell so that a spreadsheet shows it and never runs it. */
final class CsvCell {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvCell() {}

    static String of(String words) {
        var harmless = !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.matches("[^\",\\r\\n]*+") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
