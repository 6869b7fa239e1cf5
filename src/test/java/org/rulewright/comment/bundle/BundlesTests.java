package org.rulewright.comment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.Channel;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Page;
import org.rulewright.comment.StaffIntake;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.docket.Docket;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class BundlesTests extends BundlesTest {

    @Autowired
    CommentDesk desk;

    @Autowired
    StaffIntake intake;

    @Test
    void makesACommentOfEachMessageAndKeepsItAsItCame() {
        var docket = aDocket().in(dockets, agencies);
        var message = mail("<1@x>", "Ada Limpet", "Leave it out.\n>From the start.");

        takeIn(docket, FROM + message + "\n" + FROM + mail("<2@x>", "Bo Whelk", "Keep it."));

        var taken = OwnAuthority.as(Role.MODERATOR, () -> desk.oldest(docket.id(), Status.WAITING, new Page(0, 10)));
        assertThat(taken)
                .extracting(comment -> comment.submitter().name(), comment -> comment.body())
                .containsExactlyInAnyOrder(
                        tuple("Ada Limpet", "Leave it out.\nFrom the start."), tuple("Bo Whelk", "Keep it."));
        assertThat(taken)
                .allSatisfy(comment -> assertThat(comment.reception().channel()).isEqualTo(Channel.EMAIL));
        var ada = taken.stream()
                .filter(comment -> comment.submitter().name().startsWith("Ada"))
                .findFirst()
                .orElseThrow();
        var source = asClerk(() -> intake.source(ada.trackingNumber()));
        assertThat(source.sender()).isEqualTo("sender@example.org");
        assertThat(asClerk(() -> intake.content(source))).isEqualTo(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesNothingTwiceFromTheSameMailbox() {
        var docket = aDocket().in(dockets, agencies);
        var mailbox = FROM + mail("<1@x>", "Ada", "One") + "\n" + FROM + mail("<2@x>", "Bo", "Two");
        takeIn(docket, mailbox);

        var again = takeIn(docket, mailbox.replace("Subject:", "X-Mozilla-Status: 0001\nSubject:"));

        assertThat(again.count(ItemState.REPEATED)).isEqualTo(2);
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatNoPersonWroteUnlessItIsBroughtBack() {
        var docket = aDocket().in(dockets, agencies);
        var bounce = mail("<1@x>", "Mail Delivery", "Came back").replace("sender@", "mailer-daemon@");

        var bundle = read(docket, bounce);
        assertThat(asClerk(() -> bundles.get(bundle)).count(ItemState.DROPPED)).isEqualTo(1);
        asClerk(() -> bundles.bringBack(bundle, List.of(1)));
        takeAll(bundle);

        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
    }

    @Test
    void saysWhyAMessageIsNotTakenInAndTakesItOnceItIsPutRight() {
        var docket = aDocket().in(dockets, agencies);
        var bundle = read(
                docket,
                mail("<1@x>", "Ada", "Early")
                        .replaceAll("(Received: by x; |Date: ).*", "$1Sat, 1 Jan 2000 10:00:00 +0000"));

        takeAll(bundle);
        var refused = asClerk(() -> bundles.item(bundle, 1));
        assertThat(refused.state()).isEqualTo(ItemState.REFUSED);
        assertThat(refused.outcome()).extracting("key").isEqualTo("comment.arrival.refused.closed");
        asClerk(() -> {
            bundles.correct(
                    bundle,
                    1,
                    new Facts(SubmitterKind.ORGANISATION, "", "Shellfish Works", "ACADEMIA", Instant.now(), "Early"));
            return 0;
        });
        takeAll(bundle);

        assertThat(asClerk(() -> bundles.item(bundle, 1)).state()).isEqualTo(ItemState.TAKEN);
    }

    @Test
    void takesFilesOfKindsThatWeTakeAndNamesTheOthers() {
        var docket = aDocket().in(dockets, agencies);
        var message = mail("<1@x>", "Ada", "x").replace("\n\nx", """

                Content-Type: multipart/mixed; boundary=m

                --m

                See my files.
                --m
                Content-Disposition: attachment; filename=notes.txt

                Notes
                --m
                Content-Type: application/zip
                Content-Disposition: attachment; filename=bomb.zip

                PK
                --m--
                """);

        var bundle = read(docket, message);
        takeAll(bundle);

        var item = asClerk(() -> bundles.item(bundle, 1));
        assertThat(item.files()).containsExactly("notes.txt", "bomb.zip");
        assertThat(item.outcome()).extracting("key").isEqualTo("comment.bundle.taken.without");
        var comment = OwnAuthority.as(Role.MODERATOR, () -> desk.oldest(docket.id(), Status.WAITING, new Page(0, 10)))
                .getFirst();
        assertThat(comment.attachments()).extracting("name").containsExactly("notes.txt");
    }

    private Bundle takeIn(Docket docket, String file) {
        var bundle = read(docket, file);
        takeAll(bundle);
        return asClerk(() -> bundles.get(bundle));
    }
}
