package org.rulewright.ruletext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;

/** Texts that no author would write and no file may break on: each seed gives a version and the next one. */
public final class HostileTexts {
    private static final List<String> WORDS = List.of(
            "the toxin",
            "]]>",
            "<b>bold</b>",
            "&amp;",
            "&#9;",
            "<!-- level 3 -->",
            "<script>alert(1)</script>",
            "=1+1",
            "**stars**",
            "_under_",
            "`tick`",
            "\\",
            "\\*",
            "|",
            "a | b",
            "# heading",
            "> quote",
            "- item",
            "1. item",
            "2) item",
            "---",
            "[link](javascript:x)",
            "❀ 😀 👩‍🔬",
            "שלום עולם",
            "\u202Eright to left\u202C",
            "zero\u200Bwidth\uFEFF",
            "毒素",
            "\"quoted\"",
            "'single'",
            "(a)",
            "x".repeat(4000),
            "~~gone~~",
            "a  b",
            " edge ",
            "é\u0301",
            "\u0085",
            "**",
            "*",
            "~",
            "\u00A0",
            "\uD83D\uDE00",
            "{{x}}",
            "$1",
            "%s %d");
    private static final List<String> NUMBERS =
            List.of("", "", "(a)", "(d)(4)", "§ 745.1", "1.", "**1**", "<1>", "1\\", "*", "“3A", "PART 4", "a b");

    private final Random random;
    private long id;

    private HostileTexts(long seed) {
        random = new Random(seed);
        id = seed * 10_000;
    }

    /** Two versions, the second made from the first by every kind of change. */
    public static List<RuleText> of(long seed) {
        var texts = new HostileTexts(seed);
        var first = texts.first();
        return List.of(first, texts.next(first));
    }

    private RuleText first() {
        var provisions = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(_ -> provision())
                .toList();
        return text(1, provisions);
    }

    private RuleText next(RuleText before) {
        var provisions = before.provisions().stream()
                .filter(_ -> random.nextInt(8) > 0)
                .map(old -> random.nextInt(3) > 0 ? old : changed(old))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int times = random.nextInt(6); times > 0 || provisions.isEmpty(); times--) {
            provisions.add(random.nextInt(provisions.size() + 1), provision());
        }
        for (int times = random.nextInt(4); times > 0; times--) {
            Collections.rotate(provisions.subList(random.nextInt(provisions.size()), provisions.size()), 1);
        }
        return text(2, provisions);
    }

    private Provision changed(Provision old) {
        var fresh = passage();
        var words = random.nextBoolean() || isTable(old.passage()) != isTable(fresh) ? old.text() : fresh.text();
        var kind = isTable(old.passage()) || isTable(fresh) ? old.kind() : fresh.kind();
        var number = words.isBlank() && fresh.number().isEmpty() ? "(z)" : fresh.number();
        return provision(new Passage(number, kind, fresh.level(), words), old.lineage());
    }

    private static boolean isTable(Passage passage) {
        return passage.kind() == ProvisionKind.TABLE;
    }

    private Provision provision() {
        return provision(passage(), new LineageId(++id));
    }

    private Provision provision(Passage passage, LineageId lineage) {
        return new Provision(new ProvisionId(++id), lineage, 0, passage, Sha256.of(passage.text()));
    }

    private Passage passage() {
        var kind = one(List.of(ProvisionKind.values()));
        var number = one(NUMBERS);
        var text = kind == ProvisionKind.TABLE ? table() : words();
        return new Passage(number, kind, random.nextInt(9), number.isEmpty() && text.isBlank() ? "words" : text);
    }

    private String table() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> IntStream.range(0, 1 + random.nextInt(random.nextInt(9) == 0 ? 70 : 4))
                        .mapToObj(_ -> random.nextInt(4) == 0 ? "" : words())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private String words() {
        return IntStream.range(0, random.nextInt(7)).mapToObj(_ -> one(WORDS)).collect(Collectors.joining(" "));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private RuleText text(int number, List<Provision> provisions) {
        var placed = IntStream.range(0, provisions.size())
                .mapToObj(place -> placed(provisions.get(place), place))
                .toList();
        var version = new RuleVersion(
                new VersionId(++id),
                new DocketId(1),
                number,
                number == 1 ? VersionKind.IN_FORCE : VersionKind.PROPOSED,
                words(),
                LocalDate.of(2022, 5, 22).plusDays(number),
                words(),
                words(),
                Sha256.of("version " + number),
                Instant.EPOCH,
                words());
        return new RuleText(version, placed);
    }

    private static Provision placed(Provision provision, int place) {
        return new Provision(provision.id(), provision.lineage(), place, provision.passage(), provision.hash());
    }
}
