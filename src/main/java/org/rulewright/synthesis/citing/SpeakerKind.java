package org.rulewright.synthesis.citing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rulewright.docket.CategoryMark;

/** Those who speak, as sentences name them, and the categories in which they stand. */
enum SpeakerKind {
    COMMENTER("commenters?|commentators?|respondents?|submitters?|signers?|signator(?:y|ies)"),
    LETTER("comments?|letters?|submissions?"),
    ORGANISATION("organi[sz]ations?|associations?|institutions?|(?:trade|civil society|advocacy) groups?"),
    INDUSTRY(
            "compan(?:y|ies)|firms?|business(?:es)?|exporters?|importers?|manufacturers?|makers?|suppliers?|distributors?"),
    ACADEMIA("universit(?:y|ies)|colleges?|researchers?|scientists?|academics?|laborator(?:y|ies)"),
    CIVIL("ngos?|non-?profits?|civil society organi[sz]ations?"),
    PATIENTS("(?:patient|consumer) (?:groups?|organi[sz]ations?|associations?)"),
    INDIVIDUAL("individuals?|citizens?|persons?|people");

    /** Any of them. */
    static final String ANY =
            Arrays.stream(values()).map(kind -> kind.words.pattern()).collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern PLURAL = Pattern.compile(".*(?:s|people)");

    private final Pattern words;

    SpeakerKind(String words) {
        this.words = Pattern.compile(words);
    }

    /** The kind that these words name, one of {@link #ANY}. */
    static SpeakerKind of(String words) {
        return Arrays.stream(values())
                .filter(kind -> kind.words.matcher(words).matches())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the words name more than one. */
    static boolean isPlural(String words) {
        return PLURAL.matcher(words).matches();
    }

    /** The categories of those who are of this kind for certain. */
    Set<CategoryMark> certain() {
        return switch (this) {
            case COMMENTER, LETTER, ORGANISATION -> EnumSet.allOf(CategoryMark.class);
            case INDUSTRY -> EnumSet.of(CategoryMark.INDUSTRY);
            case ACADEMIA -> EnumSet.of(CategoryMark.ACADEMIA);
            case CIVIL -> EnumSet.of(CategoryMark.CIVIL);
            case PATIENTS -> EnumSet.of(CategoryMark.PATIENTS);
            case INDIVIDUAL -> EnumSet.of(CategoryMark.INDIVIDUAL);
        };
    }

    /** The categories of those who may be: their own, those near it, and those that tell nothing. */
    Set<CategoryMark> possible() {
        var possible = EnumSet.of(CategoryMark.NONE);
        possible.addAll(certain());
        switch (this) {
            case ACADEMIA -> possible.addAll(Set.of(CategoryMark.GOVERNMENT, CategoryMark.INDIVIDUAL));
            case CIVIL -> possible.addAll(Set.of(CategoryMark.PATIENTS, CategoryMark.ETHICS));
            case PATIENTS -> possible.add(CategoryMark.CIVIL);
            case INDIVIDUAL -> possible.addAll(EnumSet.allOf(CategoryMark.class));
            default -> {}
        }
        return possible;
    }

    /** Whether it speaks whenever it is named; others are also spoken of. */
    boolean isSpeakerByName() {
        return this == COMMENTER || this == LETTER;
    }
}
