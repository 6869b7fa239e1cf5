package org.rulewright.ruletext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rulewright.docket.Agency;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.export.Compared;
import org.rulewright.ruletext.export.Edition;
import org.rulewright.ruletext.export.Origin;
import org.rulewright.ruletext.intake.source.SourceReader;

/** Texts as they leave the portal. */
public final class Editions {
    private static final Origin PORTAL = new Origin("https://rules.example", "us", Locale.ENGLISH);

    private static final String BILL = "rule-text/uk-bills-akn/data-protection-%s.xml";

    private Editions() {}

    public static List<RuleText> marineToxins() {
        return TextExamples.marineToxins();
    }

    /** The export regulations, where the data folder has them. */
    public static Optional<RuleText> exportRegulations() {
        return sharedData("rule-text/ear/15-cfr-parts-745-774.md")
                .map(file -> TextExamples.firstVersion(TextExamples.read(file)));
    }

    /** Every text of the data folder as it is read; empty where there is none. */
    public static List<RuleText> realTexts() {
        return sharedData("rule-text").map(Editions::textsIn).orElse(List.of());
    }

    /** Two printings of the bill, the second with the lineages of the first; empty where the data folder has none. */
    public static List<RuleText> bill(String from, String to) {
        var first = sharedData(BILL.formatted(from)).map(Editions::text);
        var second = sharedData(BILL.formatted(to)).map(Editions::text);
        return first.isEmpty() || second.isEmpty()
                ? List.of()
                : List.of(
                        first.get(),
                        TextExamples.nextVersion(
                                first.get(),
                                second.get().provisions().stream()
                                        .map(Provision::passage)
                                        .toList()));
    }

    private static List<RuleText> textsIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xml|md)"))
                    .sorted()
                    .map(Editions::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleText text(Path file) {
        try {
            return TextExamples.version(
                    1, SourceReader.read(Files.readAllBytes(file)).passages(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<Path> sharedData(String path) {
        return TextExamples.sharedData(path);
    }

    public static Edition of(RuleText text) {
        return new Edition(docket("Marine toxins <b>&amp; more</b> ]]>"), text, LocalDate.of(2022, 5, 23), PORTAL);
    }

    public static Compared of(RuleText from, RuleText to) {
        return new Compared(of(to), from, Comparer.compare(TextExamples.descent(from, to), Map.of()));
    }

    private static Docket docket(String title) {
        var agency = new Agency(new AgencyId(1), "BIS", "Bureau of “Industry” & Security", "", ZoneId.of("UTC"));
        var facts = new DocketFacts("Proposed rule", "", "", "", false, true);
        return new Docket(new DocketId(1), "BIS-2022-0013", agency, title, "", facts, List.of(), null);
    }
}
