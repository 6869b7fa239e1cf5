package org.rulewright.docket;

import java.time.LocalDate;
import java.util.List;

/** A docket to be opened, with its periods, documents and questions in order; each of them may be empty. */
public record NewDocket(
        String number,
        String title,
        String summary,
        DocketFacts facts,
        List<CommentPeriod> periods,
        List<NewDocument> documents,
        List<NewQuestion> questions) {

    /** A paper to be listed; its source names it, so that putting it again brings it up to date. */
    public record NewDocument(String kind, String title, String source, LocalDate dated) {}

    /** A question to be asked; {@code about} is empty for the whole rule. */
    public record NewQuestion(String words, String about) {}
}
