package org.rulewright.base.ui;

import java.util.Set;

/** A place at the desk: a module offers it as a bean, and the desk's rail shows it to those it is for. */
public interface DeskEntry {

    /** Where it stands in the rail; smaller comes first. */
    int order();

    /** The key of its name: one word, or two short ones. */
    String titleKey();

    /** The drawing above its name. */
    Glyph glyph();

    /** Its address without a leading slash, such as {@code staff/moderation}. */
    String path();

    /** The roles it is for, as in {@code @RolesAllowed}; whoever holds none of them does not see it. */
    Set<String> roles();

    /** How much waits there, asked when the rail is drawn; zero is not shown. */
    default long waiting() {
        return 0;
    }
}
