package org.rulewright.ruletext.export;

/** The translated words around a text. */
public interface Phrases {
    String of(String key, Object... arguments);
}
