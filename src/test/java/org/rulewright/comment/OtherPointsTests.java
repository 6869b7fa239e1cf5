package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OtherPointsTests {

    private static final Submitter NOBODY = new Submitter(SubmitterKind.ANONYMOUS, "", "", "ACADEMIA", "");
    private static final NewPoint STANDARDS =
            NewPoint.saying(null, Ask.OTHER, "Certified reference standards of saxitoxin should be excluded.");

    @Autowired
    OtherPoints others;

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
    void findsWhatSaysSomethingLikeIt() {
        var docket = aDocket().in(dockets, agencies);
        var theirs = published(docket, STANDARDS);
        published(docket, NewPoint.saying(null, Ask.OTHER, "Shipments are delayed at the border."));

        var found = others.like(docket.id(), "Please exclude the reference standard for saxitoxins");

        assertThat(found).extracting(OtherPoint::comment).containsExactly(theirs.trackingNumber());
        assertThat(others.like(docket.id(), "' & | !:* <-> \\ (")).isEmpty();
    }

    @Test
    void keepsQuietAboutWhatIsNotPublished() {
        var docket = aDocket().in(dockets, agencies);
        var question = dockets.questions(docket.id()).getFirst().id();
        sent(docket, STANDARDS.answering(question));
        var elsewhere = aDocket().in(dockets, agencies);
        published(elsewhere, STANDARDS);

        assertThat(others.like(docket.id(), STANDARDS.words())).isEmpty();
        assertThat(others.answering(docket.id(), question)).isEmpty();
    }

    @Test
    void countsThoseWhoJoinOnceTheyArePublic() {
        var docket = aDocket().in(dockets, agencies);
        var question = dockets.questions(docket.id()).getFirst().id();
        var theirs = published(docket, STANDARDS.answering(question)).points().getFirst();

        sent(docket, STANDARDS.joining(theirs.id()));
        assertThat(joinedBy(docket, theirs)).isZero();
        published(docket, STANDARDS.joining(theirs.id()));
        assertThat(joinedBy(docket, theirs)).isEqualTo(1);
    }

    @Test
    void putsWhatManyJoinBeforeWhatCameFirst() {
        var docket = aDocket().in(dockets, agencies);
        var question = dockets.questions(docket.id()).getFirst().id();
        var said = IntStream.range(0, 7)
                .mapToObj(_ -> published(docket, STANDARDS.answering(question)))
                .toList();
        published(docket, STANDARDS.joining(said.getLast().points().getFirst().id()));

        assertThat(others.answering(docket.id(), question))
                .extracting(OtherPoint::comment)
                .containsExactly(
                        said.get(6).trackingNumber(),
                        said.get(0).trackingNumber(),
                        said.get(1).trackingNumber(),
                        said.get(2).trackingNumber(),
                        said.get(3).trackingNumber());
    }

    @Test
    void showsWhatWasSaidAboutAPaper() {
        var docket = aDocket().in(dockets, agencies);
        var paper = dockets.documents(docket.id()).getFirst().id();
        var theirs = published(docket, STANDARDS.about(DocumentPlace.whole(paper)));

        assertThat(others.about(docket.id(), paper))
                .extracting(OtherPoint::comment)
                .containsExactly(theirs.trackingNumber());
    }

    private long joinedBy(Docket docket, Point point) {
        return others.find(docket.id(), point.id()).orElseThrow().point().joinedBy();
    }

    private Comment published(Docket docket, NewPoint point) {
        var comment = sent(docket, point);
        return OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(comment, Status.PUBLISHED, "");
            return comment;
        });
    }

    private Comment sent(Docket docket, NewPoint point) {
        var draft = new CommentDraft(docket.id(), Channel.WEB, NOBODY, Stance.UNSTATED, "", List.of(point), List.of());
        return receipts.get(intake.submit(draft, IdempotencyKey.fresh()).secret());
    }
}
