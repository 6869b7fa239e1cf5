package org.rulewright.docket;

/** One of the pages that every docket has, each at an address that stays. */
public enum DocketTab {
    OVERVIEW(""),
    TEXT("/text"),
    COMMENTS("/comments"),
    ANSWERS("/responses");

    private final String path;

    DocketTab(String path) {
        this.path = path;
    }

    /** Where this page of the docket is, from the portal's root. */
    public String address(Docket docket) {
        return "dockets/" + docket.number() + path;
    }
}
