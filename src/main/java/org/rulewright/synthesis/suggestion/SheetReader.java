package org.rulewright.synthesis.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.AskedWording;
import org.rulewright.comment.Comments;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.Amendment;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Descent;
import org.rulewright.ruletext.DraftDesk;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.drafting.OpenProvision;
import org.rulewright.ruletext.suggestion.Rebased;
import org.rulewright.ruletext.suggestion.Suggestion;
import org.rulewright.synthesis.suggestion.SuggestionSheet.Loose;
import org.springframework.stereotype.Component;

/** Reads what the comments of a docket ask for, as far as the caller may read its versions. */
@Component
class SheetReader {
    private final Comments comments;
    private final RuleTexts texts;
    private final DraftDesk drafts;

    SheetReader(Comments comments, RuleTexts texts, DraftDesk drafts) {
        this.comments = comments;
        this.texts = texts;
        this.drafts = drafts;
    }

    /** A wording in the version that the desk works on, with the one who asks for it. */
    private record Asked(Rebased rebased, Supporter supporter) {}

    SuggestionSheet read(DocketId docket) {
        var newest = newest(docket);
        var wordings = comments.wordings(docket);
        var loose = wordings.stream()
                .filter(asked -> asked.point().anchor() == null)
                .map(asked -> new Loose(Supporter.of(asked), asked.point().suggestedWording()))
                .toList();
        return new SuggestionSheet(
                newest.orElse(null),
                newest.map(this::revision).orElse(0),
                newest.map(version -> places(wordings, version)).orElse(List.of()),
                loose);
    }

    /** What comes of the proposed text; the last version where none was proposed. */
    private Optional<RuleVersion> newest(DocketId docket) {
        var versions = texts.versions(docket);
        return Amendment.of(versions)
                .map(Amendment::after)
                .or(() -> versions.stream().reduce((_, last) -> last));
    }

    /** Read before the words are, so that what is changed in between counts as not seen. */
    private int revision(RuleVersion version) {
        return version.isPublished()
                ? 0
                : drafts.lines(version.id(), 0, 1).stream()
                        .flatMap(line -> drafts.open(version.id(), line.lineage()).stream())
                        .mapToInt(OpenProvision::revision)
                        .findFirst()
                        .orElse(0);
    }

    private List<Place> places(List<AskedWording> wordings, RuleVersion newest) {
        var descents = new HashMap<VersionId, Descent>();
        var byProvision = new LinkedHashMap<LineageId, List<Asked>>();
        for (var each : wordings) {
            var anchor = each.point().anchor();
            if (anchor != null) {
                var descent =
                        descents.computeIfAbsent(anchor.version(), version -> texts.descent(version, newest.id()));
                var rebased = Rebased.onto(suggestion(each, anchor, descent), descent);
                byProvision
                        .computeIfAbsent(rebased.lineage(), _ -> new ArrayList<>())
                        .add(new Asked(rebased, Supporter.of(each)));
            }
        }
        return byProvision.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SheetReader::position))
                .toList();
    }

    private static Suggestion suggestion(AskedWording asked, Anchor anchor, Descent descent) {
        var before = descent.from().find(anchor.lineage()).map(Provision::text);
        return new Suggestion(anchor, before.orElse(""), asked.point().suggestedWording());
    }

    private static int position(Place place) {
        var provision = place.provision();
        return provision == null ? Integer.MAX_VALUE : provision.position();
    }

    private static Place place(LineageId lineage, List<Asked> asked) {
        var first = asked.getFirst().rebased();
        var now = first.provision();
        var label = now == null ? first.suggestion().anchor().label() : now.label();
        return new Place(lineage, label, now, wordings(asked));
    }

    /** Equal wordings together, in the order in which each was asked for first. */
    private static List<Wording> wordings(List<Asked> asked) {
        Map<Rebased, List<Supporter>> grouped = new LinkedHashMap<>();
        for (var each : asked) {
            var same = grouped.keySet().stream()
                    .filter(each.rebased()::isSameAs)
                    .findFirst()
                    .orElse(each.rebased());
            grouped.computeIfAbsent(same, _ -> new ArrayList<>()).add(each.supporter());
        }
        var wordings = new ArrayList<Wording>();
        grouped.forEach(
                (rebased, supporters) -> wordings.add(new Wording(letter(wordings.size()), rebased, supporters)));
        return wordings;
    }

    /** A to Z, then AA, AB and so on, as in a spreadsheet. */
    static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }
}
