package org.rulewright.confidential.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.files.PageText;

/**
 * What the public will read of a file: its pages, with a label in the place of each passage that is hidden.
 *
 * @param found in how many places each passage stands; 0 where it stands nowhere
 */
public record Twin(List<TwinPage> pages, Map<String, Integer> found) {

    private static final String NO_WORD = " \u0298 ";

    /** Hides the passages wherever they stand, however they are written there, over the ends of lines and pages too. */
    public static Twin of(List<PageText> pages, Passages passages, String label) {
        var places = new WordPlaces(pages.stream().map(PageText::text).toList());
        var found = new LinkedHashMap<String, Integer>();
        passages.words().forEach(passage -> found.put(passage, places.hide(passage)));
        var twins = new ArrayList<TwinPage>();
        for (var page = 0; page < pages.size(); page++) {
            twins.add(new TwinPage(pages.get(page).number(), places.pieces(page, label)));
        }
        return new Twin(List.copyOf(twins), found);
    }

    /** How many gaps it has. */
    public long gaps() {
        return pages.stream()
                .flatMap(page -> page.pieces().stream())
                .filter(TwinPage.Piece::isGap)
                .count();
    }

    /** Whether what is left shows any of the passages after all, by the measure that public texts are held to. */
    public boolean stillShows(Passages passages) {
        var shown = pages.stream()
                .flatMap(page -> page.pieces().stream())
                .map(piece -> piece.isGap() ? NO_WORD : piece.words())
                .collect(Collectors.joining());
        return passages.words().stream().map(Fragments::of).anyMatch(Fragments.heldBy(shown));
    }

    /** Whether anything is left to be read. */
    public boolean saysSomething() {
        return pages.stream()
                .flatMap(page -> page.pieces().stream())
                .anyMatch(piece -> !piece.isGap() && piece.words().codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
