package org.rulewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.identity.Role;
import org.springframework.context.ApplicationContext;

/** From a proposed rule to a published answer: who does what, and what they see. */
final class Story {

    private static final String DOCKET = MarineToxins.ADDRESS;
    private static final String AT_DOCKET = MarineToxins.AT_DESK;

    private final MarineToxins rulemaking;
    private final Browser browser;
    private final String portal;
    private final Inspection inspection = new Inspection();

    private TrackingNumber published = new TrackingNumber("NONE");
    private TrackingNumber withheld = new TrackingNumber("NONE");

    Story(ApplicationContext portal, Browser browser, String address) {
        this.rulemaking = MarineToxins.openedIn(portal);
        this.browser = browser;
        this.portal = address;
    }

    void tell() {
        somebodyComments();
        aModeratorDecides();
        everybodyFindsWhatIsPublic();
        anExpertStatesAPosition();
        rulemaking.close();
        anAnalystAnswers();
        anApproverPublishes();
        everybodySeesWhyTheWordChanged();
    }

    /** What somebody met on the way that should not be there. */
    List<String> findings() {
        return inspection.findings();
    }

    private void somebodyComments() {
        try (var sender = somebody("sender")) {
            published = new Sending(sender).send();
        }
        withheld = rulemaking.receive("My neighbour has ciguatera, and his number is 555-0100.");
    }

    private void aModeratorDecides() {
        try (var moderator = staff(Role.MODERATOR)) {
            moderator.open("staff/moderation" + AT_DOCKET + "&comment=" + published);
            moderator.press("Publish");
            moderator.reads(published + " is published.");
            moderator.open("staff/moderation" + AT_DOCKET + "&comment=" + withheld);
            moderator.press("Withhold the whole comment");
            moderator.choose("Ground", "Personal data");
            moderator.write("Why, in your words", "It gives the telephone number of a third person.");
            moderator.press("Withhold this comment");
            moderator.reads(withheld + " is withheld.");
            moderator.lookAround("staff/moderation with nothing waiting");
        }
    }

    private void everybodyFindsWhatIsPublic() {
        try (var reader = somebody("reader")) {
            reader.open("search");
            reader.keepTrying("search?q=ciguatera", Sending.SENDER);
            reader.write("Search in all comments", "ciguatera");
            reader.press("Search");
            reader.reads("1 comment matches");
            reader.doesNotRead(withheld.value());
            assertThat(reader.part(".rw-hit mark").first().innerText()).isEqualTo("Ciguatera");
            reader.tick("Academia and research");
            reader.reads("Remove");
            reader.lookAround("search, narrowed down");
            reader.open(DOCKET + "/comments");
            reader.reads(Sending.SENDER);
            reader.doesNotRead("555-0100");
        }
    }

    private void anExpertStatesAPosition() {
        try (var expert = staff(Role.PANELIST)) {
            expert.open("panel" + AT_DOCKET);
            expert.follow("(d)(4)");
            expert.tick("Agree with changes");
            expert.write("What would have to change, and why", "Say the plural in (d)(4) as well as in the heading.");
            expert.press("State this position");
            expert.reads("Saved");
            expert.lookAround("panel, stated");
        }
    }

    private void anAnalystAnswers() {
        try (var analyst = staff(Role.ANALYST)) {
            new Answering(analyst).answer(published);
        }
    }

    private void anApproverPublishes() {
        try (var approver = staff(Role.APPROVER)) {
            approver.open("staff/approval" + AT_DOCKET);
            approver.press("that nothing foreshadowed");
            approver.write("Reason, as it will be public", "It follows the list that all partners agreed on.");
            approver.press("Sign for it");
            approver.lookAround("staff/approval, signed for");
            approver.press("Publish 1 answer");
            approver.pressIn(approver.part("vaadin-confirm-dialog"), "Publish 1 answer");
            approver.reads("1 answer is public now");
            approver.lookAround("staff/approval, published");
        }
    }

    private void everybodySeesWhyTheWordChanged() {
        try (var reader = somebody("reader")) {
            reader.open(DOCKET + "/responses");
            reader.reads("We agree, and name the family.");
            reader.open(DOCKET + "/text?version=3&against=2");
            reader.press("Why? Concern 1");
            reader.reads("Why this changed");
            reader.reads("1 agrees with changes");
            reader.lookAround(DOCKET + "/text, why");
            reader.open("comments/" + published);
            reader.reads("1 of 1 changed the rule.");
            reader.follow("See it in the rule");
            reader.reads("Why this changed");
        }
    }

    private Visitor somebody(String name) {
        var window = browser.newContext(new Browser.NewContextOptions().setBaseURL(portal));
        return new Visitor(name, window.newPage(), inspection);
    }

    private Visitor staff(Role role) {
        var member = somebody(MarineToxins.username(role));
        member.signIn(role);
        return member;
    }
}
