package org.rulewright.docket;

import org.jspecify.annotations.Nullable;

/**
 * Something that the agency asks the public.
 *
 * @param number its place on the list, from 1
 * @param about the provision it is about, such as {@code (d)}; empty for the whole rule
 * @param clarification what is so about it where it was asked while comments came in; null for one that the docket was
 *     opened with
 */
public record Question(
        QuestionId id,
        int number,
        String words,
        String about,
        @Nullable Clarification clarification) {

    /** A question that the docket was opened with. */
    public Question(QuestionId id, int number, String words, String about) {
        this(id, number, words, about, null);
    }

    /** Whether answers are asked for, as long as comments are taken. */
    public boolean isAnswerable() {
        return clarification == null || clarification.closed() == null;
    }
}
