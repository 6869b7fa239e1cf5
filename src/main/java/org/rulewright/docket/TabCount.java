package org.rulewright.docket;

/** Says how much everybody finds behind a tab of a docket; offered by the module that keeps it. */
public interface TabCount {

    /** The tab beside which the number stands. */
    DocketTab tab();

    /** How many there are; nothing is shown for none. */
    long count(DocketId docket);
}
