package org.rulewright.synthesis.citing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.rulewright.docket.CategoryMark;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Filed;
import org.rulewright.synthesis.Speakers;

/**
 * A claim with the citations against which it is held: those behind it, up to the next one. Claims that share their
 * citations each need at least so many.
 */
record HeldClaim(Claim claim, Collection<ExcerptId> cited, boolean isExact) {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    /**
     * How a claim comes out.
     *
     * @param cited how many comments it cites
     * @param needed how many it would need
     */
    record Contradiction(long cited, long needed) {}

    /** The claims of a sentence; no quantity of nobody where it gives others too. */
    static List<HeldClaim> of(CitedSentence sentence) {
        var words = new StringBuilder();
        var citations = new TreeMap<Integer, List<ExcerptId>>();
        for (var part : sentence.parts()) {
            switch (part) {
                case CitedSentence.Said(String said) -> words.append(plain(said));
                case CitedSentence.Cited(List<ExcerptId> excerpts) ->
                    citations
                            .computeIfAbsent(words.length(), _ -> new ArrayList<>())
                            .addAll(excerpts);
            }
        }
        var claims = ClaimReader.read(words.toString());
        var held = new ArrayList<HeldClaim>();
        claims.stream().filter(Claim::isPart).forEach(claim -> held.add(new HeldClaim(claim, sentence.cited(), false)));
        var rest = claims.stream()
                .filter(claim -> !claim.isPart() && !(claim.isOfNobody() && claims.size() > 1))
                .toList();
        held.addAll(divide(rest, ClaimReader.others(words.toString(), claims), citations));
        return held;
    }

    /** In lower case, in one line. */
    private static String plain(String words) {
        return BLANK.matcher(words.toLowerCase(Locale.ENGLISH)).replaceAll(" ").replace('’', '\'');
    }

    private static List<HeldClaim> divide(
            List<Claim> claims, List<Integer> others, TreeMap<Integer, List<ExcerptId>> citations) {
        var places = new TreeMap<Integer, Optional<Claim>>();
        others.forEach(place -> places.put(place, Optional.empty()));
        claims.forEach(claim -> places.put(claim.from(), Optional.of(claim)));
        var held = new ArrayList<HeldClaim>();
        var together = new ArrayList<Optional<Claim>>();
        var cited = new LinkedHashSet<ExcerptId>();
        for (var place : places.keySet()) {
            together.add(places.get(place));
            var next = Optional.ofNullable(places.higherKey(place)).orElse(Integer.MAX_VALUE);
            citations
                    .subMap(place.equals(places.firstKey()) ? 0 : place, next)
                    .values()
                    .forEach(cited::addAll);
            var isCitedLater = !citations.tailMap(next).isEmpty();
            if (next == Integer.MAX_VALUE || (isCitedLater && !cited.isEmpty())) {
                var seen = Set.copyOf(cited);
                var isExact = together.size() == 1;
                together.stream()
                        .flatMap(Optional::stream)
                        .forEach(claim -> held.add(new HeldClaim(claim, seen, isExact)));
                together.clear();
                cited.clear();
            }
        }
        return held;
    }

    /** Whether what is filed bears it out; empty where it does. */
    Optional<Contradiction> contradiction(Filed filed) {
        var said = filed.speakers(cited);
        return switch (claim.quantity()) {
            case Quantity.Amount amount -> contradiction(amount, said);
            case Quantity.Share share -> contradiction(share, said, filed.all());
        };
    }

    private Optional<Contradiction> contradiction(Quantity.Amount amount, Speakers said) {
        var fewest = said.of(categories(SpeakerKind::certain));
        var most = said.of(categories(SpeakerKind::possible));
        var isBorneOut = units().stream()
                .anyMatch(unit -> unit.applyAsLong(most) >= amount.least()
                        && (!isExact || unit.applyAsLong(fewest) <= amount.most()));
        var needed = most.comments() < amount.least() ? amount.least() : amount.most();
        return isBorneOut ? Optional.empty() : Optional.of(new Contradiction(most.comments(), needed));
    }

    /** Held against those of its kind, or against those who may be where nobody certainly is. */
    private Optional<Contradiction> contradiction(Quantity.Share share, Speakers said, Speakers all) {
        var certain = categories(SpeakerKind::certain);
        var kinds = all.of(certain).comments() > 0 ? certain : categories(SpeakerKind::possible);
        var isBorneOut = units().stream()
                .anyMatch(unit -> unit.applyAsLong(said.of(kinds)) >= share.of(unit.applyAsLong(all.of(kinds))));
        var needed = share.of(all.of(kinds).comments());
        return isBorneOut
                ? Optional.empty()
                : Optional.of(new Contradiction(said.of(kinds).comments(), needed));
    }

    private List<ToLongFunction<Speakers.Count>> units() {
        return claim.speakers().contains(SpeakerKind.LETTER)
                ? List.of(Speakers.Count::texts, Speakers.Count::comments)
                : List.of(Speakers.Count::comments, Speakers.Count::signers);
    }

    private Set<CategoryMark> categories(Function<SpeakerKind, Set<CategoryMark>> of) {
        return claim.speakers().stream()
                .flatMap(kind -> of.apply(kind).stream())
                .collect(toSet());
    }
}
