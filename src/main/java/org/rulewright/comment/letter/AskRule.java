package org.rulewright.comment.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.rulewright.comment.Ask;

/** Words by which letters say what they ask for. The first rule that fits a sentence that asks decides. */
record AskRule(Ask ask, Pattern cue) {

    private static final Pattern ASKING =
            cue("\\b(?:recommend\\w*|request\\w*|urges?|urged|suggest(?:s|ed|ing)?|propose that|"
                    + "ask(?:s|ing)? (?:that|bis|the|you|for|to)|we ask|please|should|must|needs? to be|would like|would prefer"
                    + "|call(?:s|ing)? (?:on|for)|(?:we|i|members?|association) (?:\\w+ly )?(?:support|oppose|object|disagree|favou?r|endorse)s?"
                    + "|encourages?|consider (?:\\w+ing)|delete|replace|insert|keep|add|remove|clarify|exclude|exempt|withdraw|welcomes?)\\b"
                    + "|^(?:review|act|publish|make|do|define|specify|explain|confirm|drop|strike|drop)\\b");

    /** "It should not be removed" asks for the opposite of what it names. */
    static final AskRule NOT_REMOVED =
            new AskRule(Ask.KEEP, cue("(?:should|must|ought) not be (?:removed|deleted|dropped|excluded|weakened)"));

    static final AskRule SUNSET = new AskRule(
            Ask.SUNSET_REVIEW,
            cue(
                    "sunset|(?:periodic|regular|annual|biennial|scheduled) review|review(?:ed|s|ing)? (?:of )?(?:\\w+ ){0,4}(?:after|every|within|in) (?:\\w+ )?(?:years?|months?|\\w+ years?)|expire (?:after|in|on|unless)|re-?evaluat\\w+ (?:\\w+ ){0,4}(?:after|every|within)"));

    static final AskRule MULTILATERAL = new AskRule(
            Ask.MULTILATERAL,
            cue(
                    "multilateral|plurilateral|australia group|unilateral|other countries|international (?:partners|agreement|consensus)|allies|regimes? partners|wassenaar"));

    static final AskRule EXCLUSION = new AskRule(
            Ask.EXCLUSION,
            cue(
                    "\\bexclu(?:de|ded|des|ding|sion|sions)\\b|\\bexempt\\w*|carve-?\\s?outs?|(?:should|must) not (?:apply|extend|control|cover|reach)|de minimis|licen[cs]e exceptions?|outside the scope|not be (?:subject|controlled|covered)"));

    static final AskRule REMOVE = new AskRule(
            Ask.REMOVE,
            cue(
                    "\\bremov(?:e|ed|es|ing|al)\\b|\\bdelet(?:e|ed|es|ing|ion)\\b|\\bstr(?:ike|iking|uck)\\b|\\bdrop(?:ped|ping)?\\b|withdraw\\w*|(?:not|never) be (?:adopted|listed|added|finali[sz]ed|included)|tak(?:e|en|ing) (?:\\w+ ){0,3}off|oppose (?:the )?(?:addition|inclusion|listing)"));

    static final AskRule CLARIFY = new AskRule(
            Ask.CLARIFY_SCOPE,
            cue(
                    "clarif\\w+|\\bdefin(?:e|es|ed|ing|ition|itions)\\b|unclear|ambigu\\w+|\\bspecif(?:y|ied|ies)\\b|in the plural|explain|make (?:it )?(?:clear|explicit)|spell out|state whether|confirm (?:that|whether)|guidance|in doubt"));

    static final AskRule KEEP = new AskRule(
            Ask.KEEP,
            cue(
                    "as (?:proposed|written|drafted|it (?:stands|is))|(?:should|must) (?:remain|stay|be (?:kept|retained|maintained|adopted|finali[sz]ed))|\\bkeep (?:it|this|the|them|paragraph|entry|\\w+ in)|\\bretain\\w*|\\bmaintain(?:ed)?\\b|no change|support (?:the )?(?:addition|inclusion|listing|proposal|control|entry|adding|including)"));

    static final List<AskRule> ALL = List.of(NOT_REMOVED, SUNSET, MULTILATERAL, EXCLUSION, REMOVE, CLARIFY, KEEP);

    private static Pattern cue(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a sentence asks for something. */
    static boolean asks(String sentence) {
        return ASKING.matcher(sentence).find();
    }

    /** What these words ask for; OTHER where they ask nothing, or it is unclear what. */
    static Ask in(String words) {
        for (var sentence : Sentences.in(words)) {
            var said = sentence.of(words);
            if (asks(said)) {
                var found = ALL.stream()
                        .filter(rule -> rule.cue.matcher(said).find())
                        .findFirst();
                if (found.isPresent()) {
                    return found.get().ask();
                }
            }
        }
        return Ask.OTHER;
    }
}
