package org.rulewright.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.Category;
import org.rulewright.docket.CategoryMark;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewAgency;
import org.rulewright.docket.NewDocket;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.panel.NewPanel;
import org.rulewright.panel.Panels;
import org.rulewright.panel.Round;
import org.rulewright.ruletext.MarkdownText;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The rulemaking on marine toxins, open for comment, with a draft before its panel and people who work on it. */
final class MarineToxins {

    static final String NUMBER = "BIS-2022-0013-JOURNEY";
    static final String ADDRESS = "dockets/" + NUMBER;
    static final String AT_DESK = "?docket=" + NUMBER;
    static final String TITLE = "Controls on certain marine toxins, a journey";

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private final ApplicationContext portal;
    private final Map<Role, AccountId> people = new EnumMap<>(Role.class);
    private final Instant opened = Instant.now().minus(Duration.ofDays(20));
    private final AgencyId agency;
    private final DocketId docket;

    private MarineToxins(ApplicationContext portal) {
        this.portal = portal;
        List.of(Role.values()).forEach(role -> people.put(role, account(role)));
        agency = portal.getBean(Agencies.class).put(agency());
        docket = closingAt(Instant.now().plus(Duration.ofDays(8)));
        version("v1-in-force.md", VersionKind.IN_FORCE, opened);
        var proposed = version("v2-proposed.md", VersionKind.PROPOSED, opened);
        var draft = version("v3-final.md", VersionKind.PANEL_DRAFT, null);
        seatPanel(new Round.Draft(draft, proposed));
    }

    /** Opens it as an administrator would. */
    static MarineToxins openedIn(ApplicationContext portal) {
        return OwnAuthority.as(Role.ADMIN, () -> new MarineToxins(portal));
    }

    /** The user name of whoever has that role here. */
    static String username(Role role) {
        return "journey-" + role.name().toLowerCase(Locale.ROOT);
    }

    static String password(Role role) {
        return "a long password of the " + username(role);
    }

    /** Another comment comes in, that must not be published. */
    TrackingNumber receive(String words) {
        var sender = new Submitter(SubmitterKind.ANONYMOUS, "", "", Category.OTHER, "");
        return portal.getBean(CommentIntake.class)
                .submit(CommentDraft.saying(docket, sender, words), IdempotencyKey.fresh())
                .trackingNumber();
    }

    /** The comment period is over. */
    void close() {
        OwnAuthority.as(Role.ADMIN, () -> closingAt(Instant.now()));
    }

    private AccountId account(Role role) {
        var account = new NewAccount(username(role), role.name(), role, password(role), false);
        return portal.getBean(Accounts.class).put(account);
    }

    private static NewAgency agency() {
        return new NewAgency(
                "JOURNEY",
                "Bureau of Journeys",
                "Department of Examples",
                EASTERN,
                List.of(
                        new Category("ACADEMIA", "Academia and research", CategoryMark.ACADEMIA),
                        new Category("INDUSTRY", "Industry and exporters", CategoryMark.INDUSTRY),
                        new Category(Category.OTHER, "Other", CategoryMark.NONE)));
    }

    private DocketId closingAt(Instant close) {
        var facts = new DocketFacts("Proposed rule", "Export Control Reform Act of 2018", "", "15 CFR 774", true, true);
        return portal.getBean(Dockets.class)
                .put(
                        agency,
                        new NewDocket(
                                NUMBER,
                                TITLE,
                                "Four poisons made by algae would need a licence before they leave the country.",
                                facts,
                                List.of(new CommentPeriod(opened, close, EASTERN)),
                                List.of(),
                                List.of(new NewDocket.NewQuestion("Would the scope be effective?", ""))));
    }

    private VersionId version(String file, VersionKind kind, @Nullable Instant published) {
        var text = MarkdownText.parse(read(file));
        var label = text.properties().getOrDefault("label", "");
        return portal.getBean(Versions.class)
                .addVersion(
                        docket,
                        new NewVersion(kind, label, LocalDate.now(EASTERN), "", "", "", published, text.passages()));
    }

    private void seatPanel(Round.Draft draft) {
        var members = Stream.of(
                        new NewPanel.NewMember(people.get(Role.PANELIST), "Member 1"),
                        new NewPanel.NewMember(null, "Member 2"))
                .toList();
        var round = new NewPanel.NewRound(opened, Instant.now().plus(Duration.ofDays(30)), draft);
        portal.getBean(Panels.class)
                .open(new NewPanel(docket, "Panel on toxins", "Is each change clear?", members, List.of(round)));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("demo/marine-toxins/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
