package org.rulewright.ruletext;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in full.
 *
 * @param own what is printed before its own provision, without the marks around it
 */
record FullNumber(String text, Role role, String own) {
    private static final String ORDINAL =
            "(?-i:[0-9]+[A-Za-z]{0,2}(?:-[0-9]+)?|[ivxl]+|[A-Z]{1,2}-[0-9]+|[IVXLC]+|[A-Z])";
    private static final Pattern UNIT = Pattern.compile(
            "(?:(?:(?:sub)?part|(?:sub)?chapter|title|book)s?|(?:schedule|annex|appendix|article|supplement(?: no\\.)?))"
                    + " " + ORDINAL + "(?: to (?:(?:sub)?part|chapter) " + ORDINAL + ")?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}-\\d+(?=—)");

    private static final Pattern TERM = Pattern.compile(
            "“([^”“]{1,80})”|(\\p{Lu}[^.;:“”]{0,60}?[^,.;:“”]) (?:means?|has the (?:same )?meaning)\\b");
    private static final FullNumber NO_NUMBER = new FullNumber("", Role.NONE, "");

    /** How a number takes part in the numbers below it. */
    enum Role {
        NONE,
        /** A part or chapter: what it holds is mostly numbered through. */
        DIVISION,
        /** A schedule or appendix: what it holds is numbered anew. */
        SCOPE,
        SECTION,
        BRACKETED,
        PLAIN,
        /** A defined term stands for the number that a definition lacks. */
        TERM,
        FOOTNOTE
    }

    /** The number of a passage by itself; without text where it has none. */
    static FullNumber of(Passage passage) {
        var number = passage.number().strip().replaceFirst("^“", "").replaceAll("[.—:]+$", "");
        if (passage.kind() == ProvisionKind.FOOTNOTE && !number.isEmpty()) {
            return new FullNumber("footnote " + number, Role.FOOTNOTE, number);
        }
        if (!number.isEmpty()) {
            return new FullNumber(written(number), role(number), number);
        }
        if (passage.kind() == ProvisionKind.DEFINITION) {
            return term(passage.text());
        }
        var name = passage.kind() == ProvisionKind.HEADING ? name(passage.text()) : "";
        return name.isEmpty() ? NO_NUMBER : new FullNumber(written(name), role(name), name);
    }

    /** Whether numbers below it go on from it: what a smaller unit counts from. */
    boolean countsFrom(FullNumber above) {
        return switch (above.role) {
            case NONE, FOOTNOTE -> false;
            case DIVISION -> role == Role.BRACKETED || (role == Role.DIVISION && restartsIn(above));
            default -> true;
        };
    }

    /** The same below another number. */
    FullNumber under(@Nullable FullNumber above) {
        if (above == null || role == Role.SECTION || role == Role.SCOPE || role == Role.FOOTNOTE) {
            return this;
        }
        return switch (role) {
            case DIVISION ->
                above.role == Role.SCOPE || above.role == Role.DIVISION ? with(above.text + ", " + text) : this;
            case BRACKETED -> with(bracketedUnder(above));
            case TERM -> with(above.text + " " + text);
            default -> with(above.text + (above.role == Role.PLAIN && !above.own.endsWith(")") ? "." : ", ") + text);
        };
    }

    /** The same as it is inserted by another provision. */
    FullNumber quotedIn(@Nullable FullNumber outer) {
        return with((outer == null ? "" : outer.text + " ") + "“" + text + "”");
    }

    private FullNumber with(String full) {
        return new FullNumber(full, role, own);
    }

    /** A number that is printed with its path is not repeated. */
    private String bracketedUnder(FullNumber above) {
        for (int end = text.lastIndexOf(")("); end > 0; end = text.lastIndexOf(")(", end - 1)) {
            if (above.text.endsWith(text.substring(0, end + 1))) {
                return above.text + text.substring(end + 1);
            }
        }
        return above.text + (above.role == Role.SCOPE || above.role == Role.DIVISION ? " " : "") + text;
    }

    private boolean restartsIn(FullNumber above) {
        var unit = own.toLowerCase(Locale.ROOT);
        var outer = above.own.toLowerCase(Locale.ROOT);
        return outer.startsWith("part") && (unit.startsWith("subpart") || unit.startsWith("chapter"));
    }

    private static Role role(String number) {
        var small = number.toLowerCase(Locale.ROOT);
        if (small.startsWith("§")) {
            return Role.SECTION;
        }
        if (small.startsWith("(")) {
            return Role.BRACKETED;
        }
        if (small.matches("(?s)(schedule|annex|appendix|article|supplement).*")) {
            return Role.SCOPE;
        }
        return UNIT.matcher(number).lookingAt() ? Role.DIVISION : Role.PLAIN;
    }

    private static FullNumber term(String definition) {
        var term = TERM.matcher(definition);
        if (!term.lookingAt()) {
            return NO_NUMBER;
        }
        var words = term.group(1) == null ? term.group(2) : term.group(1);
        return new FullNumber("“" + words + "”", Role.TERM, words);
    }

    private static String name(String heading) {
        var unit = UNIT.matcher(heading);
        if (unit.lookingAt()) {
            return unit.group();
        }
        var form = FORM.matcher(heading);
        return form.lookingAt() ? form.group() : "";
    }

    /** Capitals are no part of a number: PART 745 is Part 745. */
    private static String written(String number) {
        var word = number.split(" ", 2);
        return word.length == 2 && word[0].matches("[A-Z]{3,}")
                ? word[0].charAt(0) + word[0].substring(1).toLowerCase(Locale.ROOT) + " " + word[1]
                : number;
    }
}
