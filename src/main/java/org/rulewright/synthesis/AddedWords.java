package org.rulewright.synthesis;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.campaign.Addition;
import org.rulewright.campaign.FilePage;
import org.rulewright.campaign.OwnAdditions;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.springframework.stereotype.Component;

/**
 * Finds where the words that a comment adds to its campaign can be marked: in the remarks, or on pages of its files.
 *
 * <p>Points are excerpts by themselves. An addition that runs over the end of a page is marked on each of its pages, but
 * for an end of a word or two that nobody could read by itself.
 */
@Component
class AddedWords {

    private static final int FEWEST = 3;

    private final SourceTexts texts;

    AddedWords(SourceTexts texts) {
        this.texts = texts;
    }

    /** Words of a text that everybody can read. */
    record Passage(Excerpt.Marked place, String text) {

        String quote() {
            return text.substring(place.start(), place.end());
        }
    }

    /** The passages of each addition, by a fingerprint of its words; additions that stand elsewhere are left out. */
    Map<String, List<Passage>> in(Comment comment, OwnAdditions own) {
        var found = new LinkedHashMap<String, List<Passage>>();
        for (var addition : own.additions()) {
            var passages = addition.stream()
                    .flatMap(part -> passage(comment, part).stream())
                    .filter(passage -> !plain(passage.quote()).isEmpty())
                    .toList();
            if (!passages.isEmpty()) {
                found.putIfAbsent(hash(passages), withoutScraps(passages));
            }
        }
        return found;
    }

    private Optional<Passage> passage(Comment comment, Addition part) {
        return place(comment, part)
                .flatMap(place -> texts.find(comment, place)
                        .filter(text -> part.end() <= text.length())
                        .filter(text ->
                                text.substring(part.start(), part.end()).strip().equals(part.words()))
                        .map(text -> new Passage(Words.trimmed(text, place), text)));
    }

    private static Optional<Excerpt.Marked> place(Comment comment, Addition part) {
        if (part.place().equals(CommentTexts.BODY)) {
            return Optional.of(new Excerpt.Span(part.start(), part.end()));
        }
        return FilePage.at(part.place())
                .flatMap(page -> leaf(comment, page))
                .map(leaf -> new Excerpt.Page(leaf, part.start(), part.end()));
    }

    private static Optional<Excerpt.Leaf> leaf(Comment comment, FilePage page) {
        return comment.attachments().stream()
                .filter(file -> file.id().equals(page.file()))
                .flatMap(file -> Optional.ofNullable(file.content()).stream())
                .map(content -> new Excerpt.Leaf(page.file(), content, page.number()))
                .findFirst();
    }

    private static List<Passage> withoutScraps(List<Passage> passages) {
        var whole = passages.stream()
                .filter(passage -> plain(passage.quote()).split(" ").length >= FEWEST)
                .toList();
        return whole.isEmpty() ? passages : whole;
    }

    /** Over the words without case and punctuation, so that the same sentence is lifted once however it is set. */
    private static String hash(List<Passage> passages) {
        return Sha256.of(
                        passages.stream().map(passage -> plain(passage.quote())).collect(joining(" ")))
                .value();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
