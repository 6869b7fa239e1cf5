package org.rulewright.ruletext.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;

/**
 * A provision that says what a term means.
 *
 * @param term the words that it defines
 * @param headings the places of the headings that it stands under, the outermost first
 */
record Definition(Provision provision, String term, List<Integer> headings) {
    private static final int LONGEST = 60;
    private static final int SHORTEST = 3;
    private static final String QUOTED = "[“\"‘']([^”\"’'“‘]{2,60})[”\"’']";
    private static final Pattern NEAR_THE_START = Pattern.compile("[^“\"‘'.;]{0,40}?" + QUOTED + ".*", Pattern.DOTALL);
    private static final Pattern MEANT = Pattern.compile(
            QUOTED + ",? (?:means|has the (?:same )?meaning|includes|refers to|is defined|, in relation).*",
            Pattern.DOTALL);
    private static final Pattern LEADING = Pattern.compile(
            "(?:\\([^)]{1,40}\\)\\W*)?(\\p{L}[^.:;—–“\"]{1,60}?)(?:\\. |:|—|–| means | has the meaning ).*",
            Pattern.DOTALL);

    Definition {
        headings = List.copyOf(headings);
    }

    /** The term that a provision defines; empty where it defines none. */
    static Optional<String> termOf(Provision provision) {
        var text = provision.text();
        return switch (provision.kind()) {
            case DEFINITION -> found(NEAR_THE_START, text).or(() -> found(LEADING, text));
            case PARAGRAPH -> found(MEANT, text);
            default -> Optional.empty();
        };
    }

    static boolean isPossible(Provision provision) {
        return provision.kind() != ProvisionKind.HEADING && provision.kind() != ProvisionKind.TABLE;
    }

    /** How much of the way down to some place both share: the nearer the definition, the more. */
    int sharedWith(List<Integer> others) {
        var shared = 0;
        while (shared < Math.min(headings.size(), others.size())
                && headings.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text))
                .filter(match -> match.matches())
                .map(match -> match.group(1).strip().replaceAll("[,.;:]+$", ""))
                .filter(term -> term.length() >= SHORTEST && term.length() <= LONGEST);
    }
}
