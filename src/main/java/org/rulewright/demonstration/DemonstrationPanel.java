package org.rulewright.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.panel.NewPanel;
import org.rulewright.panel.Panel;
import org.rulewright.panel.PanelStance;
import org.rulewright.panel.Panels;
import org.rulewright.panel.PastPosition;
import org.rulewright.panel.Positions;
import org.rulewright.panel.Round;
import org.rulewright.panel.Statement;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Seats the demonstration's panel; the first member is the account that visitors use. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationPanel {

    private final Panels panels;
    private final Positions positions;
    private final RuleTexts texts;
    private final Script script;

    DemonstrationPanel(Panels panels, Positions positions, RuleTexts texts, Script script) {
        this.panels = panels;
        this.positions = positions;
        this.texts = texts;
        this.script = script;
    }

    /** A round over the newest version of the docket, against the one before it. */
    Panel open(DocketId docket, AccountId visitor, Instant opens, Instant closes) {
        var versions = texts.versions(docket);
        var draft = new Round.Draft(
                versions.getLast().id(), versions.get(versions.size() - 2).id());
        var members = new ArrayList<NewPanel.NewMember>();
        members.add(new NewPanel.NewMember(visitor, label(1)));
        IntStream.rangeClosed(2, script.answers().panel().members())
                .forEach(number -> members.add(new NewPanel.NewMember(null, label(number))));
        return panels.open(new NewPanel(
                docket,
                script.answers().panel().name(),
                script.answers().panel().charge(),
                members,
                List.of(new NewPanel.NewRound(opens, closes, draft))));
    }

    /** What the members held, from that member on; the ones before leave it to the visitor. */
    void state(Panel panel, int firstMember, Instant moment) {
        var round = panel.rounds().getFirst();
        texts.changes(round.draft().against(), round.draft().version()).forEach(change -> {
            var stances = script.answers().panel().positions().getOrDefault(change.label(), List.of());
            for (var place = firstMember - 1; place < stances.size(); place++) {
                positions.record(new PastPosition(
                        round.id(),
                        panel.members().get(place).id(),
                        change.lineage(),
                        statement(stances.get(place)),
                        moment));
            }
        });
    }

    private Statement statement(PanelStance stance) {
        return Statement.of(stance, script.answers().panel().rationales().getOrDefault(stance, ""));
    }

    private static String label(int number) {
        return "Member " + number;
    }
}
