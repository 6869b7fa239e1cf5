package org.rulewright.publication;

import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.suggestion.Rebased;

/**
 * The words that a point asks for, and what became of them.
 *
 * @param redline against the text that was commented on
 * @param now in the newest published version; null where none was published since, or the point has no place in the text
 * @param version the number of that version; 0 where there is none
 */
public record AskedWords(Redline redline, @Nullable Rebased now, int version) {}
