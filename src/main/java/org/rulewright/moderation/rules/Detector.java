package org.rulewright.moderation.rules;

import java.util.stream.Stream;

/** Finds places of one kind in a text, in time that grows with its length only. */
@FunctionalInterface
interface Detector {

    /** A place: from {@code start} up to, not including, {@code end}. */
    record Place(int start, int end) {}

    /** The places in this text, in order. */
    Stream<Place> find(String text);
}
