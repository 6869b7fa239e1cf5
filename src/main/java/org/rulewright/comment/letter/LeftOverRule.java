package org.rulewright.comment.letter;

import java.util.regex.Pattern;

/** Words by which the parts of a letter are known that make no point. */
record LeftOverRule(Pattern pattern) {

    /** "Dear Ms. Miller". */
    static final LeftOverRule SALUTATION =
            rule("(?:dear\\b|to whom it may concern|ladies and gentlemen|sehr geehrte|attention:|attn)");

    /** "Respectfully submitted". */
    static final LeftOverRule VALEDICTION = rule(
            "(?:very truly|sincerely|respectfully|yours\\s(?:truly|sincerely|faithfully)|"
                    + "(?:with\\s)?(?:kind|best|warm)\\sregards|regards|with regards|best wishes|cordially|mit freundlichen|/s/|thank you[,.]?$)");

    /** What follows a signature and is part of the letter again. */
    static final LeftOverRule ENCLOSURE = rule("(?:appendix|annex|attachment|exhibit|schedule of comments)\\b");

    /** Headings of parts that say who writes, or say once more what was said. */
    static final LeftOverRule SIDE_PART =
            rule("(?:(?:\\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\\s)?(?:introduction|background(?: information)?"
                    + "|about (?:us|the|our)\\b.{0,60}|interests? of\\b.{0,80}|who we are|statement of interest|(?:executive )?summary(?: of .{0,60})?"
                    + "|conclusions?|closing(?: remarks)?|contact(?: information| details)?|references|footnotes|endnotes|enclosures?|table of contents|contents"
                    + "|cc|acknowledge?ments?)[:.]?$");

    /** Headings that only say that comments follow. */
    static final LeftOverRule SHELF = rule(
            "(?:(?:\\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\\s)?(?:our |the )?(?:specific|general|detailed|technical|additional|other|individual|line-by-line|main|key|further)?\\s?"
                    + "(?:comments?|recommendations?|concerns?|requests?|points?|remarks|suggestions|responses?|answers|discussion|issues|proposals?)(?: (?:on|to|and|regarding) .{0,80})?[:.]?$");

    /** Who writes, and thanks. */
    static final LeftOverRule COURTESY = new LeftOverRule(
            Pattern.compile(
                    "(?i)appreciates?\\b.{0,40}\\bopportunity|thanks?(?: you)? (?:to\\b.{0,60})?for|pleased to (?:submit|provide|offer|respond|comment)"
                            + "|submits? (?:these|the following|this)|writ(?:e|ing) (?:to (?:comment|provide|submit|respond)|on behalf|in response)"
                            + "|\\bis (?:a|an|the)\\b.{0,80}(?:association|organi[sz]ation|society|institut\\w+|company|university|laborator\\w+|compan\\w+|group|federation|maker|manufacturer|supplier)"
                            + "|(?:founded|established) in|our (?:members|mission)|(?:please (?:do not hesitate to )?contact|questions\\b.{0,60}contact|be reached at|happy to (?:discuss|answer|meet|provide))"
                            + "|look forward|for (?:these|the above|all these|the foregoing) reasons|in (?:conclusion|closing|sum|summary)\\b|the following (?:comments|points)|our comments (?:are|follow)|\\b(?:we have|i have|following|several) (?:\\w+ )?(?:comments|points|recommendations|remarks|suggestions|concerns)\\b"));

    private static LeftOverRule rule(String pattern) {
        return new LeftOverRule(Pattern.compile("^" + pattern, Pattern.CASE_INSENSITIVE));
    }

    boolean fits(String words) {
        return pattern.matcher(words.length() > 2_000 ? words.substring(0, 2_000) : words)
                .find();
    }

    /** Whether these words are a heading of a part that makes no point. */
    static boolean isSidePart(String heading) {
        return SIDE_PART.fits(heading);
    }

    /** Whether a short line greets or takes leave, so that it stands for itself. */
    static boolean isFormula(String line) {
        return line.length() <= 60 && (SALUTATION.fits(line) || VALEDICTION.fits(line));
    }

    /** Whether any courtesy is in these words. */
    static boolean isCourtesy(String words) {
        return COURTESY.fits(words);
    }
}
