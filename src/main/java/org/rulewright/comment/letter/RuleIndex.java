package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.VersionId;

/** The text and the questions of a docket, arranged for finding what a letter names. */
public final class RuleIndex {

    private static final int LONGEST_NAME = 5;
    private static final Pattern ENTRY = Pattern.compile("\\b\\d[A-E]\\d{3}\\b");

    private final @Nullable RuleText text;
    private final List<Question> questions;
    private final List<Provision> provisions = new ArrayList<>();
    private final List<PlaceNumber> numbers = new ArrayList<>();
    private final List<Folded> folded = new ArrayList<>();
    private final Map<String, List<Provision>> byOwn = new HashMap<>();
    private final Map<String, List<Provision>> names = new HashMap<>();
    private final Map<Integer, PlaceNumber> numberAt = new HashMap<>();
    private final Map<String, Provision> entries = new HashMap<>();

    /** The newest published text, null where the docket has none, and what the docket asks. */
    public RuleIndex(@Nullable RuleText text, List<Question> questions) {
        this.text = text;
        this.questions = List.copyOf(questions);
        if (text != null) {
            text.provisions().forEach(this::add);
        }
    }

    private void add(Provision provision) {
        provisions.add(provision);
        var number = PlaceNumber.of(provision.label());
        numbers.add(number);
        numberAt.put(provision.position(), number);
        folded.add(Folded.of(provision.text()));
        if (!number.isEmpty()) {
            byOwn.computeIfAbsent(key(number.own()), _ -> new ArrayList<>()).add(provision);
            name(provision.text())
                    .ifPresent(name ->
                            names.computeIfAbsent(name, _ -> new ArrayList<>()).add(provision));
        }
        if (provision.kind() == ProvisionKind.HEADING) {
            var entry = ENTRY.matcher(provision.text());
            if (entry.find()) {
                entries.putIfAbsent(entry.group(), provision);
            }
        }
    }

    /** The version that places are counted in; null where there is no text. */
    public @Nullable VersionId version() {
        return text == null ? null : text.version().id();
    }

    List<Question> questions() {
        return questions;
    }

    Optional<Question> question(int number) {
        return questions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The provisions in the order of the text. */
    public List<Provision> provisions() {
        return provisions;
    }

    Folded folded(int place) {
        return folded.get(place);
    }

    /** The provisions that a number can mean: those that bear all of it, else those that end like it. */
    List<Provision> numbered(PlaceNumber number) {
        var alike = byOwn.getOrDefault(key(number.own()), List.of());
        for (var minds : List.of(true, false)) {
            var found = alike.stream()
                    .filter(each -> numberOf(each).endsWith(number, minds))
                    .toList();
            var exact = found.stream()
                    .filter(each ->
                            numberOf(each).parts().size() == number.parts().size())
                    .toList();
            if (!found.isEmpty()) {
                return exact.isEmpty() ? found : exact;
            }
        }
        return List.of();
    }

    /** Whether the text has an entry of that code, and the provision stands in it. */
    boolean isInEntry(Provision provision, String code) {
        var entry = entries.get(code);
        return entry != null
                && text != null
                && (entries.size() == 1
                        || text.tree().above(provision.position()).contains(entry.position()));
    }

    /** The provisions that say no more than this name; none where it is no name. */
    List<Provision> named(String foldedName) {
        var found = names.getOrDefault(foldedName, List.of());
        return found.isEmpty() && foldedName.endsWith("s")
                ? names.getOrDefault(foldedName.substring(0, foldedName.length() - 1), List.of())
                : found;
    }

    /** The place that somebody chose: an anchor, null for the whole rule, and a question, null for none. */
    public Place place(@Nullable Anchor anchor, @Nullable QuestionId question) {
        var provision = anchor == null || text == null
                ? null
                : text.find(anchor.lineage()).orElse(null);
        var quotation = provision == null || anchor == null || anchor.isWholeProvision() ? null : anchor.quotation();
        var asked =
                questions.stream().filter(each -> each.id().equals(question)).findFirst();
        return new Place(provision, quotation, asked.orElse(null), List.of());
    }

    /** Whether one provision stands under the other, at any depth. */
    boolean isUnder(Provision one, Provision other) {
        return text != null && text.tree().above(one.position()).contains(other.position());
    }

    private PlaceNumber numberOf(Provision provision) {
        return numberAt.getOrDefault(provision.position(), new PlaceNumber(List.of()));
    }

    private static String key(String own) {
        return own.toLowerCase(Locale.ROOT);
    }

    /** What a provision of few words names, without what is added in brackets. */
    private static Optional<String> name(String words) {
        var name = Folded.of(words.replaceFirst("\\s*\\(.*", "")).text().replaceAll("[^\\p{L}\\p{N}]+$", "");
        return name.length() >= 4 && name.split(" ", LONGEST_NAME + 1).length <= LONGEST_NAME && !name.contains(",")
                ? Optional.of(name)
                : Optional.empty();
    }
}
