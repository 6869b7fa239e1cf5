package org.rulewright.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewDocket;
import org.rulewright.docket.NewDocket.NewDocument;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Clearing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The same rulemaking at three times of its life: open, being answered, answered. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationDockets {

    static final String OPEN = "BIS-2022-0013";
    static final String DRAFTING = "BIS-2022-0013-DRAFTING";
    static final String ANSWERED = "BIS-2022-0013-ANSWERED";

    private final Agencies agencies;
    private final Dockets dockets;
    private final DemonstrationTexts texts;
    private final DemonstrationComments comments;
    private final DemonstrationPanel panel;
    private final DemonstrationAnswers answers;
    private final DemonstrationLedger ledger;
    private final Clearing clearing;
    private final Script script;

    DemonstrationDockets(
            Agencies agencies,
            Dockets dockets,
            DemonstrationTexts texts,
            DemonstrationComments comments,
            DemonstrationPanel panel,
            DemonstrationAnswers answers,
            DemonstrationLedger ledger,
            Clearing clearing,
            Script script) {
        this.agencies = agencies;
        this.dockets = dockets;
        this.texts = texts;
        this.comments = comments;
        this.panel = panel;
        this.answers = answers;
        this.ledger = ledger;
        this.clearing = clearing;
        this.script = script;
    }

    /** Tells all three; {@code visitor} is the account with which visitors sit on the panels. */
    void tell(Instant start, AccountId visitor) {
        var agency = agencies.put(script.docket().agency().agency());
        tellOpen(agency, visitor, start);
        tellDrafting(agency, visitor, start);
        tellAnswered(agency, visitor, start);
    }

    private void tellOpen(AgencyId agency, AccountId visitor, Instant start) {
        var calendar = new Calendar(start, script.docket().agency().zone(), 22, 8);
        var docket = open(agency, OPEN, calendar, false);
        comments.load(docket, calendar, script.samples().size() - 1);
        panel.open(docket.id(), visitor, start.minus(Duration.ofDays(2)), start.plus(Duration.ofDays(30)));
    }

    private void tellDrafting(AgencyId agency, AccountId visitor, Instant start) {
        var calendar = new Calendar(start, script.docket().agency().zone(), 60, -30);
        var docket = open(agency, DRAFTING, calendar, false);
        comments.loadDrafting(docket, calendar);
        texts.draft(docket.id(), calendar);
        var seated =
                panel.open(docket.id(), visitor, start.minus(Duration.ofDays(10)), start.plus(Duration.ofDays(14)));
        panel.state(seated, 2, start.minus(Duration.ofDays(3)));
        OwnAuthority.as("analyst", Role.ANALYST, () -> {
            answers.write(docket, Set.of("Gonyautoxin, saxitoxin", "Review after three years"));
            answers.write(docket, script.drafting().concern());
            answers.giveReasons(docket, Set.of("(d)(5)"));
            return docket;
        });
    }

    private void tellAnswered(AgencyId agency, AccountId visitor, Instant start) {
        var calendar = new Calendar(start, script.docket().agency().zone(), 120, -90);
        var docket = open(agency, ANSWERED, calendar, true);
        comments.load(docket, calendar, script.samples().size());
        texts.draft(docket.id(), calendar);
        var seated =
                panel.open(docket.id(), visitor, start.minus(Duration.ofDays(60)), start.minus(Duration.ofDays(30)));
        panel.state(seated, 1, start.minus(Duration.ofDays(35)));
        OwnAuthority.as("analyst", Role.ANALYST, () -> {
            answers.write(docket, Set.of());
            answers.giveReasons(docket, Set.of());
            ledger.settle(docket.id());
            return docket;
        });
        OwnAuthority.as("approver", Role.APPROVER, () -> {
            ledger.sign(docket.id());
            clearing.publish(docket.id());
            return docket;
        });
    }

    private Docket open(AgencyId agency, String number, Calendar calendar, boolean isFinal) {
        var told = script.docket();
        var id = dockets.put(
                agency,
                new NewDocket(
                        number,
                        told.title(),
                        told.summary(),
                        told.facts(),
                        List.of(calendar.period()),
                        documents(calendar, isFinal),
                        told.questions()));
        texts.propose(id, calendar);
        return dockets.get(id);
    }

    private List<NewDocument> documents(Calendar calendar, boolean isFinal) {
        var documents = new ArrayList<NewDocument>();
        script.docket().documents().forEach(document -> documents.add(dated(document, calendar.proposed())));
        if (isFinal) {
            documents.add(dated(script.docket().finalDocument(), calendar.today()));
        }
        return documents;
    }

    private static NewDocument dated(Script.DocumentScript document, LocalDate day) {
        return new NewDocument(document.kind(), document.title(), document.source(), day);
    }
}
