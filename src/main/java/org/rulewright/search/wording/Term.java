package org.rulewright.search.wording;

import java.time.LocalDate;

/** One thing that somebody wants to find, or not to find. */
public sealed interface Term {

    /** A word in any of its forms. */
    record Word(String text) implements Term {}

    /** Words exactly in this order. */
    record Phrase(String words) implements Term {}

    /** Every word that begins with these letters. */
    record Beginning(String letters) implements Term {}

    /** A provision and all within it, by its address: {@code (d)(4)} or {@code 740.2(d)(4)}. */
    record Place(String address) implements Term {}

    /** Something known about a result, such as its country. */
    record Value(Field field, String value) implements Term {}

    /** Received on that day or later. */
    record Since(LocalDate day) implements Term {}

    /** Received before that day. */
    record Before(LocalDate day) implements Term {}
}
