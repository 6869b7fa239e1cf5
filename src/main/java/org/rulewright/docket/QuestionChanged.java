package org.rulewright.docket;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/**
 * The agency asked the public something while comments came in, or asks it no more.
 *
 * @param docketNumber the docket's public name
 */
public record QuestionChanged(DocketId docket, String docketNumber, Question question, Change change)
        implements Recorded {

    /** What came of it. */
    public enum Change {
        ASKED("question asked"),
        CLOSED("question closed"),
        WITHDRAWN("question withdrawn");

        private final String act;

        Change(String act) {
            this.act = act;
        }
    }

    @Override
    public String act() {
        return change.act;
    }

    @Override
    public String subject() {
        return docketNumber;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<>(Map.of("question", Integer.toString(question.number()), "words", question.words()));
        var clarification = question.clarification();
        if (clarification != null && !clarification.comment().isEmpty()) {
            facts.put("comment", clarification.comment());
        }
        if (!question.about().isEmpty()) {
            facts.put("about", question.about());
        }
        return facts;
    }
}
