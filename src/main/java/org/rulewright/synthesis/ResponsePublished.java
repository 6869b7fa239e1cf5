package org.rulewright.synthesis;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;

/**
 * An answer became public.
 *
 * @param subject the docket's number and the concern's
 * @param read over exactly what the approver read
 */
public record ResponsePublished(
        DocketId docket, ConcernId concern, String subject, Disposition disposition, Sha256 read) implements Recorded {

    @Override
    public String act() {
        return "response published";
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("disposition", disposition.name());
        facts.put("read", read.value());
        return facts;
    }
}
