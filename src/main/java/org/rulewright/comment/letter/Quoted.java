package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words with what they quote. In the outline each quotation is replaced by its number between two private signs, so that
 * patterns can speak of quotations.
 *
 * @param outline the words with numbers for quotations
 */
record Quoted(String outline, List<Quote> quotes) {

    /** A quotation in an outline; the first group is its number. */
    static final String PLACE = "\uE000(\\d{1,3})\uE001";

    private static final int MOST = 60;
    private static final Pattern MARKS = Pattern.compile(
            "“([^“”]{1,2000})”|\"([^\"]{1,2000})\"|„([^„“”]{1,2000})[“”]"
                    + "|«([^«»]{1,2000})»|(?<!\\w)‘([^‘’]{1,500}(?:’\\w[^‘’]{0,500}){0,4})’(?!\\w)|(?<!\\w)'([^'\\s][^']{0,300})'(?!\\w)");

    /**
     * What stands between quotation marks.
     *
     * @param place where its mark stands in the words
     */
    record Quote(String words, int place) {}

    static Quoted in(String words) {
        var quotes = new ArrayList<Quote>();
        var outline = new StringBuilder();
        var found = MARKS.matcher(words);
        var end = 0;
        while (quotes.size() < MOST && found.find()) {
            for (var group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    outline.append(words, end, found.start())
                            .append('\uE000')
                            .append(quotes.size())
                            .append('\uE001');
                    quotes.add(new Quote(found.group(group).strip(), found.start()));
                }
            }
            end = found.end();
        }
        return new Quoted(outline.append(words.substring(end)).toString(), List.copyOf(quotes));
    }

    /** The quotation of that number in the outline. */
    String quote(String number) {
        return quotes.get(Integer.parseInt(number)).words();
    }
}
