package org.rulewright.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a query, told apart.
 *
 * @param words what should be found, in any order
 * @param phrases what must be found as it is written
 * @param excluded what must not be found
 */
record Wording(String words, List<String> phrases, List<String> excluded) {

    private static final Pattern PART =
            Pattern.compile("(?<not>(?<=^|\\s)-)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");

    static Wording of(String text) {
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        for (var part : PART.matcher(text).results().toList()) {
            var phrase = part.group("phrase");
            var said = phrase == null ? part.group("word") : phrase;
            if (part.group("not") != null) {
                excluded.add(said);
            } else if (phrase == null) {
                words.add(said);
            } else {
                phrases.add(said);
            }
        }
        return new Wording(String.join(" ", words), written(phrases), written(excluded));
    }

    /** How many words and phrases there are. */
    int size() {
        return words.split(" ").length + phrases.size() + excluded.size();
    }

    private static List<String> written(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }
}
