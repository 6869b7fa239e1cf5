package org.rulewright.ruletext.intake.source;

import org.rulewright.ruletext.ProvisionKind;

/** A piece of a source in reading order, before its place in the tree is known. */
sealed interface Block {

    /** Names what follows it, down to the next heading that is not deeper. */
    record Heading(int level, String number, String text) implements Block {}

    /** Words that may begin with a number of a list; slanted words stand between the marks of {@link Wording}. */
    record Paragraph(String text) implements Block {}

    /** Something that belongs to what stands before it and is no part of a list: a note, a table, a footnote. */
    record Aside(ProvisionKind kind, String number, String text) implements Block {}

    /** Words without a place. */
    record Left(String text, Reason reason) implements Block {}
}
