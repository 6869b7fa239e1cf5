package org.rulewright.comment.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rulewright.comment.Ask;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.ruletext.Provision;

/** Reads a row of a comment table as a point. */
final class RowReader {

    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:please\\s)?(?:add|delete|remove|replace|change|insert|clarify|define|consider|exclude|move|include|keep|retain|strike|amend"
                    + "|revise|reword|specify|explain|see|none|n/?a\\b|as above|do not|we|it|the agency|should|consistent)\\b.*");

    /** What stands in the list of our own table. */
    private static final Map<String, Ask> CHOICES = Map.of(
            "keep as it is", Ask.KEEP,
            "clarify the scope", Ask.CLARIFY_SCOPE,
            "add an exclusion", Ask.EXCLUSION,
            "remove", Ask.REMOVE,
            "act together with other countries", Ask.MULTILATERAL,
            "review it after some time", Ask.SUNSET_REVIEW,
            "something else", Ask.OTHER);

    private final PointReader reader;
    private final String docket;

    RowReader(PointReader reader, String docket) {
        this.reader = reader;
        this.docket = docket;
    }

    Proposal read(Row row) {
        var comment = row.comment();
        var change = row.change();
        var said = comment.isEmpty() ? change : change.isEmpty() ? comment : comment + "\n\n" + change;
        var place = place(row, said);
        var wording = PointReader.wording(place, change.isEmpty() ? said : change);
        var isWording = wording.isEmpty()
                && !change.isEmpty()
                && !ORDER.matcher(change.replace('\n', ' ')).matches();
        if (isWording) {
            wording = WordingRule.withStop(place.passage(), unquoted(change));
        }
        var words = isWording || comment.isEmpty() || change.isEmpty() ? (comment.isEmpty() ? change : comment) : said;
        return new Proposal(
                List.of(row.span()),
                words.isEmpty() ? row.cell(Column.EVIDENCE) : words,
                place,
                ask(row, change, said),
                wording,
                facts(row, said),
                Cut.ROW);
    }

    private Place place(Row row, String said) {
        var newWords = new HashSet<>(WordingRule.newWords(said));
        newWords.addAll(WordingRule.newWords(row.change()));
        var exact = TableReference.provision(row.cell(Column.REFERENCE), docket, reader.index())
                .or(() -> numbered(row.cell(Column.CLAUSE)));
        if (exact.isPresent()) {
            var found = reader.places().find(exact.get().label(), said, Set.copyOf(newWords));
            return exact.get().equals(found.provision())
                    ? found
                    : new Place(exact.get(), null, found.question(), List.of());
        }
        var where = row.where();
        return reader.places().find(named(where), where + "\n" + said, Set.copyOf(newWords));
    }

    /** The provision that bears just this number; rows give it with and without "paragraph". */
    private Optional<Provision> numbered(String clause) {
        var number = PlaceNumber.of(clause.replaceFirst("(?i)^(?:(?:sub)?paragraph|item|entry|clause)\\s", ""));
        var found = number.isEmpty() || clause.length() > 60
                ? List.<Provision>of()
                : reader.index().numbered(number);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A bare number reads as that of a paragraph. */
    private static String named(String where) {
        return where.matches("\\(?[\\w.]{1,8}\\)?.{0,40}") && where.matches("[(\\d].*") ? "paragraph " + where : where;
    }

    private static Ask ask(Row row, String change, String said) {
        var asked = Folded.of(row.cell(Column.ASK)).text();
        var chosen = CHOICES.entrySet().stream()
                .filter(each -> each.getKey().equals(asked))
                .map(Map.Entry::getValue)
                .findFirst();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        var ofChange = change.isEmpty() ? Ask.OTHER : AskRule.in(change + ".");
        return ofChange == Ask.OTHER ? AskRule.in(said) : ofChange;
    }

    private static List<Stated> facts(Row row, String said) {
        var evidence = row.cell(Column.EVIDENCE);
        if (evidence.isEmpty()) {
            return FigureRule.in(said);
        }
        var found = FigureRule.in(evidence);
        return found.isEmpty() ? List.of(new Stated(EvidenceKind.OTHER, evidence, "", "", "")) : found;
    }

    private static String unquoted(String change) {
        var quoted = Quoted.in(change);
        var isAll = quoted.quotes().size() == 1 && quoted.outline().strip().length() <= 4;
        return isAll ? quoted.quotes().getFirst().words() : change;
    }
}
