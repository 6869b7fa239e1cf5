package org.rulewright.ruletext;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Dockets to put texts into. */
public final class DocketExamples {
    private final Agencies agencies;
    private final Dockets dockets;

    public DocketExamples(Agencies agencies, Dockets dockets) {
        this.agencies = agencies;
        this.dockets = dockets;
    }

    public DocketId open(String number) {
        var facts = new DocketFacts("Proposed rule", "", "", "", false, true);
        var docket = new NewDocket(number, "Marine toxins", "", facts, List.of(), List.of(), List.of());
        return OwnAuthority.as(Role.ADMIN, () -> dockets.put(agencies.put(agency()), docket));
    }

    /** A version with the text of a demonstration file. */
    public static NewVersion version(String file, @Nullable Instant published) {
        var passages =
                MarkdownText.parse(TextExamples.read("marine-toxins/" + file)).passages();
        return new NewVersion(
                VersionKind.PROPOSED, "Proposed", LocalDate.of(2022, 5, 23), "", "", "", published, passages);
    }

    private static NewAgency agency() {
        var others = new Category(Category.OTHER, "Other", CategoryMark.NONE);
        return new NewAgency("TXT", "Text agency", "", ZoneId.of("UTC"), List.of(others));
    }
}
