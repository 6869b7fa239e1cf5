package org.rulewright.files;

/**
 * The words of one page.
 *
 * <p>A row of a table is one line, its cells separated by tabs. Files without pages are cut into stretches between
 * paragraphs; a sheet of a workbook is a page.
 *
 * @param number counted from 1
 * @param text empty where the page has no words
 */
public record PageText(int number, String text) {}
