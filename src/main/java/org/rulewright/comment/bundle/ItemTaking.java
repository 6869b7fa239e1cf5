package org.rulewright.comment.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Arrival;
import org.rulewright.comment.Arrival.Source;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.KeptFile;
import org.rulewright.comment.RepeatedArrival;
import org.rulewright.comment.StaffIntake;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Outcome;
import org.rulewright.comment.bundle.source.MailReader;
import org.rulewright.comment.bundle.source.Mbox.Raw;
import org.rulewright.comment.bundle.source.ReadMail.MailFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a comment of an item: both are written in one transaction, so that each item is taken in once. */
@Component
class ItemTaking {

    private static final String MAIL = "message/rfc822";
    private static final int MOST_BODY = 100_000;

    private final ItemTakingStore items;
    private final StaffIntake intake;
    private final CommentFiles files;
    private final TransactionOperations transactions;

    ItemTaking(ItemTakingStore items, StaffIntake intake, CommentFiles files, TransactionOperations transactions) {
        this.items = items;
        this.intake = intake;
        this.files = files;
        this.transactions = transactions;
    }

    /** Takes in the next item that waits behind that place, or notes why it cannot be; gives its place, if any. */
    OptionalInt takeNext(Bundle bundle, int after) {
        var next = items.next(bundle.id(), after);
        next.ifPresent(found -> take(bundle, found));
        return next.map(found -> OptionalInt.of(found.item().number())).orElse(OptionalInt.empty());
    }

    private void take(Bundle bundle, ItemTakingStore.Next next) {
        try {
            var leftOut = new ArrayList<String>();
            var draft = draft(bundle, next, leftOut);
            transactions.executeWithoutResult(_ -> {
                if (items.hold(bundle.id(), next.item().number())) {
                    enter(bundle, next, draft, leftOut);
                }
            });
        } catch (RepeatedArrival repeated) {
            note(bundle, next, ItemState.REPEATED, repeated);
        } catch (Refusal refusal) {
            note(bundle, next, ItemState.REFUSED, refusal);
        }
    }

    private CommentDraft draft(Bundle bundle, ItemTakingStore.Next next, List<String> leftOut) {
        var kept = bundle.kind() == BundleKind.MAIL ? keep(next, leftOut) : new ArrayList<KeptFile>();
        var facts = next.item().facts();
        var body = facts.words();
        if (body.length() > MOST_BODY) {
            kept.add(files.keep("message.txt", body.getBytes(StandardCharsets.UTF_8)));
            body = "";
        }
        return new CommentDraft(
                bundle.docket(), bundle.kind().channel(), submitter(facts), Stance.UNSTATED, body, List.of(), kept);
    }

    private void enter(Bundle bundle, ItemTakingStore.Next next, CommentDraft draft, List<String> leftOut) {
        var receipt = intake.enter(draft, arrival(bundle, next), IdempotencyKey.fresh());
        var number = receipt.trackingNumber().value();
        items.finish(
                bundle.id(),
                next.item().number(),
                ItemState.TAKEN,
                leftOut.isEmpty()
                        ? new Outcome("comment.bundle.taken", List.of(number))
                        : new Outcome("comment.bundle.taken.without", List.of(number, String.join(", ", leftOut))));
    }

    private static Arrival arrival(Bundle bundle, ItemTakingStore.Next next) {
        var item = next.item();
        var isMail = bundle.kind() == BundleKind.MAIL;
        var name = isMail ? "message-" + item.number() + ".eml" : bundle.name() + "-" + item.number() + ".txt";
        var stamped = item.facts().stamped();
        if (stamped == null) {
            throw new Refusal("comment.bundle.refused.no-time");
        }
        return new Arrival(
                stamped,
                new Source(name, isMail ? MAIL : "text/plain", next.source()),
                item.origin().sender(),
                item.origin().place(),
                next.identity());
    }

    private List<KeptFile> keep(ItemTakingStore.Next next, List<String> leftOut) {
        var kept = new ArrayList<KeptFile>();
        var message = new Raw(next.source(), next.isMarked(), false).unmarked();
        MailReader.read(message).stream()
                .flatMap(mail -> mail.files().stream())
                .forEach(file -> keep(file).ifPresentOrElse(kept::add, () -> leftOut.add(file.name())));
        return kept;
    }

    private Optional<KeptFile> keep(MailFile file) {
        try {
            return Optional.of(files.keep(file.name(), file.bytes()));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private static Submitter submitter(Facts facts) {
        var isNamed = facts.kind() != SubmitterKind.ANONYMOUS;
        return new Submitter(
                facts.kind(),
                isNamed ? facts.name().strip() : "",
                facts.kind() == SubmitterKind.ORGANISATION
                        ? facts.organisation().strip()
                        : "",
                facts.category(),
                "");
    }

    private void note(Bundle bundle, ItemTakingStore.Next next, ItemState state, Refusal refusal) {
        var arguments =
                Arrays.stream(refusal.arguments()).map(Objects::toString).toList();
        items.finish(bundle.id(), next.item().number(), state, new Outcome(refusal.key(), arguments));
    }
}
