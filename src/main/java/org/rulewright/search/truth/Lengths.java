package org.rulewright.search.truth;

import java.util.List;

/** How long texts are together. */
final class Lengths {

    private Lengths() {}

    static int of(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
