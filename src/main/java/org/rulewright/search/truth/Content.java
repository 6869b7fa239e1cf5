package org.rulewright.search.truth;

/** What a document says; the names of its parts are those of the mapping. */
sealed interface Content permits CommentContent, PageContent, ProvisionContent, PaperContent, AnswerContent {

    /** About how many characters it takes to send. */
    int length();
}
