package org.rulewright.synthesis.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.PointId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleVersion;

/**
 * All wordings that the published comments of a docket ask for.
 *
 * @param version the one that the desk works on, in which they are read; null where the docket has no text
 * @param revision that version's count while it is a draft: up to there it was seen
 * @param places the provisions that they are about, in the order of the text, those that are gone at the end
 * @param loose wordings for the whole rule, which no provision can take
 */
public record SuggestionSheet(@Nullable RuleVersion version, int revision, List<Place> places, List<Loose> loose) {
    /** A wording without a place. */
    public record Loose(Supporter supporter, String words) {}

    public SuggestionSheet {
        places = List.copyOf(places);
        loose = List.copyOf(loose);
    }

    public Stream<Wording> wordings() {
        return places.stream().flatMap(place -> place.wordings().stream());
    }

    /** The comments that ask for them. */
    List<CommentId> comments() {
        return wordings()
                .flatMap(wording -> wording.supporters().stream())
                .map(Supporter::comment)
                .distinct()
                .toList();
    }

    public Optional<Place> place(LineageId lineage) {
        return places.stream().filter(place -> place.lineage().equals(lineage)).findFirst();
    }

    /** The place and the wording that this point asks for; empty where it asks for none. */
    public Optional<Place> placeOf(PointId point) {
        return places.stream()
                .filter(place -> place.wordings().stream()
                        .anyMatch(wording -> wording.points().contains(point)))
                .findFirst();
    }

    public Optional<Wording> wording(PointId point) {
        return wordings().filter(wording -> wording.points().contains(point)).findFirst();
    }

    /** Whether the newest version can take wordings over, because it is not public yet. */
    public boolean isDraft() {
        return version != null && !version.isPublished();
    }
}
