package org.rulewright.confidential.twin;

import java.util.List;
import java.util.Locale;

/**
 * What a public version says about itself.
 *
 * @param lines what it is, of which file it was made and how, in sentences
 * @param runningHead stands on each page, before its number
 * @param page says which page of how many, as {@link String#format} fills it in
 * @param wordless stands on a page that has no words
 */
public record TwinHead(String title, List<String> lines, String runningHead, String page, String wordless) {

    /** The line above a page. */
    String above(int number, int pages) {
        return runningHead + " \u00b7 " + String.format(Locale.ROOT, page, number, pages);
    }
}
