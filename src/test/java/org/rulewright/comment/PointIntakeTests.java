package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.DocumentId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PointIntakeTests {

    private static final Submitter NOBODY = new Submitter(SubmitterKind.ANONYMOUS, "", "", "ACADEMIA", "");
    private static final NewPoint SAYING = NewPoint.saying(null, Ask.OTHER, "It is sold elsewhere.");

    @Autowired
    CommentIntake intake;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Test
    void keepsEveryFactOfAPointAsData() {
        var docket = aDocket().in(dockets, agencies);
        var facts = List.of(
                Evidence.available("Saxitoxin standard", "A maker", "Canada", "Its catalogue"),
                Evidence.licences(1_240, "Our shipping records"),
                new Evidence(EvidenceKind.COST, "300 USD", "", "", "shipment", null, ""));

        var kept = sent(docket, SAYING.with(facts)).points().getFirst();

        assertThat(kept.evidence()).isEqualTo(facts);
        assertThat(kept.evidence().getFirst().told())
                .extracting(Evidence.Told::argument)
                .containsExactly("Saxitoxin standard", "A maker", "Canada", "Its catalogue");
    }

    @Test
    void takesAPointOnTheImpactAssessment() {
        var docket = aDocket().in(dockets, agencies);
        var paper = dockets.documents(docket.id()).getFirst();
        var place = new DocumentPlace(paper.id(), "three licences a year", "12");

        assertThat(sent(docket, SAYING.about(place)).points().getFirst().document())
                .isEqualTo(place);
    }

    @Test
    void refusesADocumentOfAnotherDocket() {
        var docket = aDocket().in(dockets, agencies);
        var other = aDocket().in(dockets, agencies);
        var place = DocumentPlace.whole(dockets.documents(other.id()).getFirst().id());

        assertThat(faults(docket, SAYING.about(place))).containsExactly("points.0.document");
        assertThat(faults(docket, SAYING.about(DocumentPlace.whole(new DocumentId(0)))))
                .containsExactly("points.0.document");
    }

    @Test
    void namesWhatAFactLacks() {
        var docket = aDocket().in(dockets, agencies);
        var facts = List.of(
                Evidence.of(EvidenceKind.THRESHOLD, " ", "Ours"),
                new Evidence(EvidenceKind.LICENCES, "", "", "", "", null, "Ours"));

        assertThat(faults(docket, SAYING.with(facts)))
                .containsExactly("points.0.evidence.0.value", "points.0.evidence.1.licences");
    }

    @Test
    void joinsOnlyWhatEverybodyMayRead() {
        var docket = aDocket().in(dockets, agencies);
        var theirs = sent(docket, SAYING);
        var joining = SAYING.joining(theirs.points().getFirst().id());

        assertThat(faults(docket, joining)).containsExactly("points.0.joins");
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(theirs, Status.PUBLISHED, "");
            return theirs;
        });
        assertThat(faults(aDocket().in(dockets, agencies), joining)).containsExactly("points.0.joins");

        var joined = sent(docket, joining).points().getFirst().joins();
        assertThat(joined)
                .isEqualTo(new JoinedPoint(theirs.points().getFirst().id(), theirs.trackingNumber(), 1, true));
    }

    private List<String> faults(Docket docket, NewPoint point) {
        return intake.faults(draft(docket, point)).stream().map(Fault::field).toList();
    }

    private Comment sent(Docket docket, NewPoint point) {
        return receipts.get(
                intake.submit(draft(docket, point), IdempotencyKey.fresh()).secret());
    }

    private static CommentDraft draft(Docket docket, NewPoint point) {
        return new CommentDraft(docket.id(), Channel.WEB, NOBODY, Stance.UNSTATED, "", List.of(point), List.of());
    }
}
