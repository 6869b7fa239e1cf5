package org.rulewright.synthesis;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;

/**
 * All answers of a docket became public together.
 *
 * @param answers how many
 * @param read over everything that the approver read
 */
public record AnswersPublished(DocketId docket, String number, int answers, Sha256 read) implements Recorded {

    @Override
    public String act() {
        return "answers published";
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("answers", Integer.toString(answers));
        facts.put("read", read.value());
        return facts;
    }
}
