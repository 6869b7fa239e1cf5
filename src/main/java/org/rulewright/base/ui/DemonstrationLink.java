package org.rulewright.base.ui;

/** A place that only the demonstration has: a module offers it as a bean, and the demonstration's strip leads there. */
public interface DemonstrationLink {

    /** The key of its name. */
    String titleKey();

    /** Its address without a leading slash. */
    String path();
}
