package org.rulewright.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.CategoryMark;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewAgency;
import org.rulewright.docket.NewDocket;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.context.ApplicationContext;

/** A docket with the longest text that there is, in two versions. */
public final class LongDocket {

    public static final String NUMBER = "BIS-2022-EAR";

    private static final String FILE = "rule-text/ear/15-cfr-parts-745-774.md";

    private LongDocket() {}

    /** The text's file; empty where this machine does not have it. */
    public static Optional<Path> file() {
        var file = Path.of(System.getProperty("rulewright.test-data", "../shared/data"), FILE);
        return Optional.of(file).filter(Files::exists);
    }

    /** Opens the docket with the text of the file, and an amended one after it. */
    public static void openIn(ApplicationContext portal, Path file) {
        var passages = LongText.passages(read(file));
        var docket = OwnAuthority.as(Role.ADMIN, () -> docket(portal));
        add(portal, docket, VersionKind.IN_FORCE, passages);
        add(portal, docket, VersionKind.PROPOSED, LongText.edited(passages));
    }

    private static DocketId docket(ApplicationContext portal) {
        var other = new Category(Category.OTHER, "Other", CategoryMark.NONE);
        var agency = portal.getBean(Agencies.class)
                .put(new NewAgency("LONG", "Bureau of Long Texts", "", ZoneOffset.UTC, List.of(other)));
        var paper = new NewDocket.NewDocument("Proposed rule", "A rule", "1 FR 1", LocalDate.EPOCH);
        var facts = new DocketFacts("Proposed rule", "A law", "", "", false, true);
        return portal.getBean(Dockets.class)
                .put(
                        agency,
                        new NewDocket(
                                NUMBER,
                                "Export administration regulations",
                                "What it says.",
                                facts,
                                List.of(),
                                List.of(paper),
                                List.of()));
    }

    private static void add(ApplicationContext portal, DocketId docket, VersionKind kind, List<Passage> passages) {
        var day = LocalDate.of(2022, 1, kind == VersionKind.IN_FORCE ? 1 : 2);
        var version =
                new NewVersion(kind, kind.name(), day, "", "eCFR", "Not an official text.", Instant.EPOCH, passages);
        OwnAuthority.as(Role.ANALYST, () -> portal.getBean(Versions.class).addVersion(docket, version));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
