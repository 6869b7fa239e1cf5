package org.rulewright.docket;

import java.util.List;

/** A docket to be opened, with its periods, documents and questions in order; each of them may be empty. */
public record NewDocket(
        String number,
        String title,
        String summary,
        DocketFacts facts,
        List<CommentPeriod> periods,
        List<Document> documents,
        List<NewQuestion> questions) {

    /** A question to be asked; {@code about} is empty for the whole rule. */
    public record NewQuestion(String words, String about) {}
}
