package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.comment.Correspondents.Contact;
import org.springframework.beans.factory.annotation.Autowired;

class ChangedAddressTests extends CorrespondenceTest {

    @Autowired
    OwnContact contact;

    @Test
    void sendsNewsToAnotherAddressOnlyOnceItsOwnerHasConfirmedIt() {
        var receipt = sent(new Contact(ada, false, true));

        contact.change(receipt.secret(), bo);

        var secret = secretIn(firstMailTo(bo), "confirm-address");
        assertThat(contact.current(receipt.secret())).contains(ContactVersion.masked(ada));
        assertThat(contact.waiting(secret)).isEqualTo(receipt.trackingNumber());
        contact.confirm(secret);
        publish(receipt);

        await().atMost(PATIENCE).until(() -> mailTo(bo).size() == 2);
        assertThat(mailTo(bo).getLast())
                .contains("/comments/" + receipt.trackingNumber().value());
        assertThat(mailTo(ada)).isEmpty();
        assertThatThrownBy(() -> contact.confirm(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsEveryAddressThatWasGivenAndSaysWhenItCounted() {
        var receipt = sent(new Contact(ada, false, true));
        contact.change(receipt.secret(), bo);
        contact.confirm(secretIn(firstMailTo(bo), "confirm-address"));

        contact.remove(receipt.secret());

        assertThat(contact.current(receipt.secret())).isEmpty();
        var versions = contact.versions(receipt.secret());
        assertThat(versions).hasSize(2).noneMatch(ContactVersion::counts).noneMatch(ContactVersion::waits);
        assertThat(versions).allMatch(version -> version.confirmed() != null && version.ended() != null);
        assertThat(acts(receipt))
                .contains("contact address asked", "contact address confirmed", "contact address removed");
    }

    @Test
    void givesACommentAnAddressThatHadNone() {
        var receipt = sent(Contact.none());
        contact.change(receipt.secret(), bo);

        contact.confirm(secretIn(firstMailTo(bo), "confirm-address"));

        assertThat(contact.current(receipt.secret())).contains(ContactVersion.masked(bo));
        assertThat(contact.versions(receipt.secret())).singleElement().matches(ContactVersion::counts);
    }

    @Test
    void forgetsAnAddressThatWaitsWhenTheReceiptsHolderTakesItBackOrAnotherIsGiven() {
        var receipt = sent(Contact.none());
        contact.change(receipt.secret(), bo);
        var first = secretIn(firstMailTo(bo), "confirm-address");
        contact.change(receipt.secret(), ada);
        var second = secretIn(firstMailTo(ada), "confirm-address");

        assertThatThrownBy(() -> contact.confirm(first)).isInstanceOf(NotFound.class);
        contact.remove(receipt.secret());
        assertThatThrownBy(() -> contact.confirm(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAChangeAfterTheCloseAFourthInADayAndWhatIsNoAddress() {
        var receipt = sent(Contact.none());

        assertThatThrownBy(() -> contact.change(receipt.secret(), "nobody")).hasMessage("base.mail.address");
        for (var many = 0; many < 3; many++) {
            contact.change(receipt.secret(), anAddress());
        }
        assertThatThrownBy(() -> contact.change(receipt.secret(), bo)).hasMessage("comment.refused.contact");
        var other = sent(Contact.none());
        close(other);
        assertThatThrownBy(() -> contact.change(other.secret(), bo)).hasMessage("comment.refused.contact");
        assertThatThrownBy(() -> contact.change(Secret.fresh(), bo)).isInstanceOf(NotFound.class);
        assertThat(mailTo(bo)).isEmpty();
    }

    @Test
    void doesNotConfirmAfterAWeek() {
        var receipt = sent(Contact.none());
        contact.change(receipt.secret(), bo);
        var secret = secretIn(firstMailTo(bo), "confirm-address");
        database.sql("update comment_contact_version set asked = now() - interval '8 days'")
                .update();

        assertThatThrownBy(() -> contact.confirm(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void endsWithTheMailThatItsOwnerEnds() {
        var receipt = sent(new Contact(ada, false, true));
        contact.change(receipt.secret(), bo);
        var secret = secretIn(firstMailTo(bo), "confirm-address");
        publish(receipt);

        subscriptions.end(secretIn(firstMailTo(ada), "unsubscribe"));

        assertThat(contact.versions(receipt.secret()))
                .extracting(ContactVersion::address)
                .containsOnly("");
        assertThatThrownBy(() -> contact.confirm(secret)).isInstanceOf(NotFound.class);
    }
}
