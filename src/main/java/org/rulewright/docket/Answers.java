package org.rulewright.docket;

/** What a question must know of comments; asked of whoever keeps them. */
public interface Answers {

    /** Whether any comment answers the question, wherever that comment stands. */
    boolean hasAny(QuestionId question);

    /** Whether a published comment of this docket has that tracking number. */
    boolean isPublic(DocketId docket, String trackingNumber);
}
