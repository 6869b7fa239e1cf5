package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The language of a document, and its words once more where they must be analysed otherwise than English ones.
 *
 * @param language of most of its words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Tongues(String language, List<String> saidFr, List<String> saidEs, List<String> saidDe) {

    static Tongues of(List<String> words) {
        var language = Language.of(String.join("\n", words));
        return new Tongues(
                language.key(),
                language == Language.FRENCH ? words : List.of(),
                language == Language.SPANISH ? words : List.of(),
                language == Language.GERMAN ? words : List.of());
    }

    int length() {
        return Lengths.of(saidFr) + Lengths.of(saidEs) + Lengths.of(saidDe);
    }
}
