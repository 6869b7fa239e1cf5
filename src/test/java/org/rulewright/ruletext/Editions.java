package org.rulewright.ruletext;

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

/** Texts as they leave the portal. */
public final class Editions {
    private static final Origin PORTAL = new Origin("https://rules.example", "us", Locale.ENGLISH);

    private Editions() {}

    public static List<RuleText> marineToxins() {
        return TextExamples.marineToxins();
    }

    /** The export regulations, where the data folder has them. */
    public static Optional<RuleText> exportRegulations() {
        return sharedData("rule-text/ear/15-cfr-parts-745-774.md")
                .map(file -> TextExamples.firstVersion(TextExamples.read(file)));
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
