package org.rulewright.docket;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** A docket was opened or its description brought up to date. */
public record DocketOpened(DocketId docket, String number) implements Recorded {

    @Override
    public String act() {
        return "docket opened";
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
