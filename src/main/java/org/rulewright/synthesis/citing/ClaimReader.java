package org.rulewright.synthesis.citing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds how many spoke, as a sentence says it: a quantity, at most two words, and those who speak.
 *
 * <p>Commenters speak wherever they are named. A company is also spoken of: it speaks where neither "whether a company" nor
 * "a company may" leads elsewhere. "A" and "one" say that it was one only in the subject of the sentence, and where no other
 * quantity stands in it.
 */
final class ClaimReader {

    private static final String STOPS =
            "of|for|to|by|from|in|on|at|with|without|and|or|nor|but|that|which|who|whom|whose|as"
                    + "|than|is|are|was|were|be|been|being|not|the|an?|their|its|this|these|those|it|they|about|under|over|into|only"
                    + "|would|could|may|might|must|should|will|shall|can|cannot|has|have|had|do|does|did|few|several|many|most|all"
                    + "|some|no|every|each|both|one|number|majority|couple|handful|third|half|quarter";

    /** A word that may stand between; most of those that end in s are things, such as days. */
    private static final String BETWEEN = "(?: (?!(?:" + STOPS + ") )[\\p{L}-]+(?:(?<!s)|(?<=us)|(?<=ss))(?= ))";

    private static final String OF_THEM =
            "(?: (?:out )?of(?: (?:the|these|those|our|all|them|whom|which|many|several)){0,2})?(?: (?:the|these|those|our))?";

    private static final String SPEAKER = SpeakerKind.ANY + "(?![\\p{L}\\d'-])";

    /** What makes another thing of a comment or a letter. */
    private static final String THINGS =
            "(?! (?:periods?|process|forms?|letters?|writers?|deadlines?|polic(?:y|ies)|names?|lists?|of (?:intent|credit|assurance)))";

    private static final Pattern CLAIM =
            Pattern.compile("(?<![\\p{L}\\d$§%/'-])(?<quantity>" + QuantityWords.ANY + ")(?<of>"
                    + OF_THEM + ")(?: " + NumberWords.NUMBER + ")?" + BETWEEN + "{0,2}? (?<speakers>" + SPEAKER
                    + "(?:(?:,|,? and|,? or) " + SPEAKER + ")*+)" + THINGS);

    private static final Pattern EACH_SPEAKER = Pattern.compile(SPEAKER);

    private static final String SAYING = "(?:said|says?|asked|asks?|argue[sd]?|noted?|stated?|wrote|suggest(?:ed|s)?"
            + "|request(?:ed|s)?|recommend(?:ed|s)?|urged?|support(?:ed|s)?|oppos(?:ed|es?)|object(?:ed|s)?|propos(?:ed|es?)"
            + "|pointed|believe[sd]?|claim(?:ed|s)?|explain(?:ed|s)?|express(?:ed|es)?|question(?:ed|s)?|report(?:ed|s)?"
            + "|welcom(?:ed|es?)|agree[sd]?|disagree[sd]?|rais(?:ed|es?)|comment(?:ed|s)?|called|wanted|preferred|submitted"
            + "|cautioned|warned|observed|contended|maintained|held|feared|thought|described|offered|added|doubted|wished)";

    private static final Pattern SAYS = Pattern.compile("^(?:,? [^ .;]+){0,5}? " + SAYING + "\\b");

    /** Behind these, others than commenters are spoken of. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?:^|.* )(?:for|to|on|whether|if|that|when|where|unless|against|because"
                    + "|than|as|into|with|between|behalf of|affect(?:s|ed|ing)?|requir(?:e|es|ed|ing)|burden(?:s|ed|ing)?) (?:the )?");

    private static final Pattern MAY = Pattern.compile(
            "^(?: \\p{L}+ly| also| not| still)? (?:may|might|must|should|will|shall|can|cannot|could|would|need)\\b"
                    + "(?! (?:like|prefer|welcome|support|oppose|rather)).*");

    /** Behind these, a number is a name or half of one. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|.* )(?:in|sections?|sec\\.|parts?|paragraphs?|rule|category|no\\.|nos\\.|article"
                    + "|option|alternative|question|docket|group|entry|annex|table|out of|hundred|thousand|million) (?:and )?");

    private static final Pattern SUBJECT =
            Pattern.compile("\\W*(?:(?:in|on|for|by|with|as|to|at|under|according|regarding|first|second|third"
                    + "|\\p{L}+ly|however|moreover|furthermore|again|still|overall)\\b[^,]{0,60}, )?"
                    + "(?:(?:but|and|also|however|while|though|although|only|just) ){0,2}");

    private static final Pattern PART =
            Pattern.compile("(?:^|.* )(?:including|includes?|included|among them|among these|among those|among whom"
                    + "|such as|of them|of whom|of which|namely|for example|for instance|e\\.g\\.|like)[,:]? ");

    private static final Pattern OF_SOME = Pattern.compile(" (?:out )?of (?:them|whom|which).*");
    private static final Pattern JOINED = Pattern.compile(",|,? and|,? or");

    /** Others who speak in the sentence, of whom it does not say how many, or not of what kind. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:another|others|the other|other (?=" + SPEAKER + "))"
            + "|(?<=(?:,|;|and|but|while|whereas) )(?:" + NumberWords.NUMBER
            + "|some|several|many|most|few)(?= (?:also |further )?"
            + SAYING + "\\b)");

    /** How far around its words a claim is looked at. */
    private static final int NEAR = 120;

    private final String words;

    private ClaimReader(String words) {
        this.words = words;
    }

    /** The claims of a sentence in lower case, in order. */
    static List<Claim> read(String words) {
        return new ClaimReader(words).claims();
    }

    /** Where the sentence comes to others, of whom it claims nothing. */
    static List<Integer> others(String words, List<Claim> claims) {
        return OTHERS.matcher(words)
                .results()
                .filter(other -> claims.stream()
                        .noneMatch(claim -> other.start() < claim.to() && claim.from() <= other.end() + 1))
                .map(MatchResult::start)
                .toList();
    }

    private List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        var found = CLAIM.matcher(words);
        while (found.find()) {
            var speakers = speakers(found.group("speakers"));
            var isOfSeveral = SpeakerKind.isPlural(found.group("speakers"));
            QuantityWords.read(found.group("quantity"), isOfSeveral)
                    .map(quantity -> new Claim(
                            quantity,
                            speakers,
                            found.start(),
                            found.end(),
                            isPart(claims, found.start(), found.group("of"))))
                    .filter(claim -> isOfSpeakers(claim, found.group("quantity")))
                    .ifPresent(claims::add);
        }
        return withoutOne(claims);
    }

    private static Set<SpeakerKind> speakers(String named) {
        return EACH_SPEAKER
                .matcher(named)
                .results()
                .map(MatchResult::group)
                .map(SpeakerKind::of)
                .collect(toSet());
    }

    private boolean isPart(List<Claim> before, int from, String of) {
        if (OF_SOME.matcher(of).matches() || PART.matcher(before(from)).matches()) {
            return true;
        }
        if (before.isEmpty()) {
            return false;
        }
        var between = words.substring(before.getLast().to(), from).stripTrailing();
        return before.getLast().isPart() ? JOINED.matcher(between).matches() : between.equals(",");
    }

    private boolean isOfSpeakers(Claim claim, String quantity) {
        var before = before(claim.from());
        var after = words.substring(claim.to(), Math.min(words.length(), claim.to() + NEAR));
        if (quantity.equals("both") && (claim.speakers().size() > 1 || after.startsWith(" and "))) {
            return false;
        }
        if (QuantityWords.isNumber(quantity) && NUMBERED.matcher(before).matches()) {
            return false;
        }
        if (claim.speakers().stream().anyMatch(SpeakerKind::isSpeakerByName)) {
            return true;
        }
        return !SPOKEN_OF.matcher(before).matches()
                && !MAY.matcher(after).matches()
                && (!claim.isOfOne() || SAYS.matcher(after).find());
    }

    /** One of several claims of one is as good as any; a single one counts where the sentence is about it. */
    private List<Claim> withoutOne(List<Claim> claims) {
        var ones = claims.stream().filter(Claim::isOfOne).toList();
        var isAboutOne = claims.stream().allMatch(claim -> claim.isOfOne() || claim.isOfNobody())
                && (ones.size() > 1 || ones.stream().allMatch(this::isSubject));
        return isAboutOne
                ? claims
                : claims.stream().filter(claim -> !claim.isOfOne()).toList();
    }

    private boolean isSubject(Claim claim) {
        return claim.from() < NEAR
                && SUBJECT.matcher(words.substring(0, claim.from())).matches();
    }

    private String before(int place) {
        return words.substring(Math.max(0, place - NEAR), place);
    }
}
