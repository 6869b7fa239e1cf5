package org.rulewright.comment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.CategoryMark;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewAgency;
import org.rulewright.docket.NewDocket;
import org.rulewright.docket.NewDocket.NewDocument;
import org.rulewright.docket.NewDocket.NewQuestion;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;

/** Opens a docket of a test's own, by default with a comment period that is open now. */
public final class SomeDocket {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private Instant opens = Instant.now().minus(Duration.ofDays(1));
    private Instant closes = Instant.now().plus(Duration.ofDays(8));
    private boolean acceptsLate;

    private SomeDocket() {}

    public static SomeDocket aDocket() {
        return new SomeDocket();
    }

    public SomeDocket opening(Instant moment) {
        opens = moment;
        return this;
    }

    public SomeDocket closing(Instant moment) {
        closes = moment;
        return this;
    }

    public SomeDocket takingLateOnes() {
        acceptsLate = true;
        return this;
    }

    public Docket in(Dockets dockets, Agencies agencies) {
        var number = "TEST-2022-%04d".formatted(NUMBERS.incrementAndGet());
        var docket = new NewDocket(
                number,
                "Controls on certain marine toxins",
                "Four toxins would be controlled.",
                new DocketFacts("Proposed rule", "Export Control Reform Act", "", "", acceptsLate, false),
                List.of(new CommentPeriod(opens, closes, EASTERN)),
                List.of(new NewDocument("Assessment", "What it would cost", number + "-0002", LocalDate.EPOCH)),
                List.of(new NewQuestion("Would the scope be effective?", "")));
        return OwnAuthority.as(Role.ADMIN, () -> {
            var agency = agencies.put(new NewAgency(
                    "TEST",
                    "Bureau of Tests",
                    "Department of Examples",
                    EASTERN,
                    List.of(
                            new Category("ACADEMIA", "Academia and research", CategoryMark.ACADEMIA),
                            new Category("INDIVIDUAL", "Individual", CategoryMark.INDIVIDUAL),
                            new Category(Category.OTHER, "Other", CategoryMark.NONE))));
            dockets.put(agency, docket);
            return dockets.get(number);
        });
    }
}
