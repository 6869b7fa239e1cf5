package org.rulewright.docket;

/** A shape and colour that can be told apart by everybody; the name always stands beside it. */
public enum CategoryMark {
    ACADEMIA,
    INDUSTRY,
    CIVIL,
    PATIENTS,
    ETHICS,
    GOVERNMENT,
    INTERNATIONAL,
    INDIVIDUAL,
    NONE
}
