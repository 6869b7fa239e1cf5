package org.rulewright.comment.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.StorableText;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Origin;
import org.rulewright.comment.bundle.source.Transcript;
import org.rulewright.comment.bundle.source.Turn;
import org.rulewright.docket.DocketId;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cuts transcripts of hearings into statements, which staff put right before they are taken in. */
@Service
public class Hearings {

    private static final String PDF = "application/pdf";

    private final BundleStore bundles;
    private final ItemStore items;
    private final StatementStore statements;
    private final CommentFiles files;
    private final FileReadings readings;
    private final CurrentAccount account;

    Hearings(
            BundleStore bundles,
            ItemStore items,
            StatementStore statements,
            CommentFiles files,
            FileReadings readings,
            CurrentAccount account) {
        this.bundles = bundles;
        this.items = items;
        this.statements = statements;
        this.files = files;
        this.readings = readings;
        this.account = account;
    }

    /**
     * A transcript as it came.
     *
     * @param held when the hearing was, which is when its statements count as received
     * @param category what its speakers count as until staff say otherwise
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    public record Brought(String name, byte[] bytes, Instant held, String category) {}

    /**
     * Cuts a transcript where the speaker changes. What the moderator says, and what stands before the first speaker, is
     * left out until somebody brings it back.
     *
     * <p>Refuses a file that cannot be read, and one in which nobody is named as speaking.
     */
    @PreAuthorize(Allowed.ANALYST)
    public BundleId read(DocketId docket, Brought brought) {
        var kept = files.keep(brought.name(), brought.bytes());
        var turns = Transcript.turns(
                readings.pages(kept.content()).stream().map(PageText::text).toList());
        if (turns.stream().allMatch(turn -> turn.speaker().isEmpty())) {
            throw new Refusal("comment.hearing.refused.speakers", brought.name());
        }
        if (turns.size() > Bundles.MOST_ITEMS) {
            throw new Refusal("comment.bundle.refused.many", Bundles.MOST_ITEMS);
        }
        var bundle = bundles.open(
                docket,
                BundleKind.HEARING,
                StorableText.of(brought.name()),
                account.get().username());
        try {
            for (var place = 0; place < turns.size(); place++) {
                var identity = Sha256.of(kept.content().value() + "\n" + place);
                items.add(
                        bundle,
                        place + 1,
                        TurnItems.of(
                                turns.get(place),
                                identity,
                                brought,
                                kept.mediaType().equals(PDF)));
            }
            bundles.close(bundle);
            return bundle;
        } catch (RuntimeException e) {
            bundles.remove(bundle);
            throw e;
        }
    }

    /** Divides a statement where these words begin; the second part is of this speaker. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void split(BundleId bundle, int number, String beginning, String speaker) {
        var item = open(bundle, number);
        var words = item.facts().words();
        var place = beginning.isBlank() ? -1 : words.indexOf(beginning.strip());
        if (place <= 0) {
            throw new Refusal("comment.hearing.refused.words");
        }
        var identity = Sha256.of(statements.identity(bundle, number) + "\n" + place);
        statements.makeRoomBehind(bundle, number);
        items.correct(
                bundle, number, saying(item.facts(), words.substring(0, place).strip()));
        var turn = new Turn(
                speaker.isBlank() ? item.origin().subject() : speaker.strip(),
                0,
                words.substring(place).strip());
        var second = item.facts();
        items.add(
                bundle,
                number + 1,
                new NewItem(
                        identity.value(),
                        turn.words().getBytes(StandardCharsets.UTF_8),
                        false,
                        ItemState.WAITING,
                        new Origin("", turn.speaker(), null, null, item.origin().place()),
                        new Facts(
                                SubmitterKind.INDIVIDUAL,
                                speaker.isBlank() ? second.name() : turn.name(),
                                speaker.isBlank() ? second.organisation() : "",
                                second.category(),
                                second.stamped(),
                                turn.words()),
                        List.of(),
                        List.of()));
    }

    /** Lets the statement go on the nearest one before it that waits; what was said between them stays where it is. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void join(BundleId bundle, int number) {
        var later = open(bundle, number);
        var first = statements.before(bundle, number).orElseThrow(() -> new Refusal("comment.hearing.refused.first"));
        var earlier = open(bundle, first);
        var words = earlier.facts().words() + "\n\n" + later.facts().words();
        var source = new String(items.source(bundle, first), StandardCharsets.UTF_8)
                + "\n\n"
                + new String(items.source(bundle, number), StandardCharsets.UTF_8);
        items.correct(bundle, first, saying(earlier.facts(), words));
        statements.replaceSource(bundle, first, source.getBytes(StandardCharsets.UTF_8));
        statements.markJoined(bundle, number);
    }

    /** Lets all that a speaker said come from this sender; says how many statements. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public int name(BundleId bundle, String speaker, Facts sender) {
        return statements.name(bundle, speaker, sender);
    }

    /** Leaves out all that a speaker said; says how much of it waited. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public int drop(BundleId bundle, String speaker) {
        return statements.drop(bundle, speaker);
    }

    private Item open(BundleId bundle, int number) {
        if (!statements.lock(bundle)) {
            throw new Refusal("comment.hearing.refused.busy");
        }
        var item = items.find(bundle, number).orElseThrow(() -> new NotFound("comment.bundle.unknown"));
        if (item.state() != ItemState.WAITING) {
            throw new Refusal("comment.hearing.refused.state");
        }
        return item;
    }

    private static Facts saying(Facts facts, String words) {
        return new Facts(facts.kind(), facts.name(), facts.organisation(), facts.category(), facts.stamped(), words);
    }
}
