package org.rulewright.comment.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.StorableText;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what staff bring in at once, keeps it while they correct it, and has it taken in. */
@Service
public class Bundles {

    /** How many messages one file may have. */
    public static final int MOST_ITEMS = 200_000;

    private static final long MEGA = 1024L * 1024L;

    private final BundleStore store;
    private final ItemStore items;
    private final StoredMailStore mailboxes;
    private final MailboxReading reading;
    private final BundleTaking taking;
    private final CurrentAccount account;
    private final int mostMegabytes;

    Bundles(
            BundleStore store,
            ItemStore items,
            StoredMailStore mailboxes,
            MailboxReading reading,
            BundleTaking taking,
            CurrentAccount account,
            @Value("${rulewright.mailbox.most-megabytes:2000}") int mostMegabytes) {
        this.mailboxes = mailboxes;
        this.reading = reading;
        this.mostMegabytes = mostMegabytes;
        this.store = store;
        this.items = items;
        this.taking = taking;
        this.account = account;
    }

    /** How large the file may be, in megabytes. */
    @PreAuthorize(Allowed.ANALYST)
    public int mostMegabytes() {
        return mostMegabytes;
    }

    /**
     * Stores a mailbox or a message while it streams in; afterwards it is read in the background, and each message kept as
     * it came.
     *
     * <p>Refuses an empty file and one that is too large; a file that breaks off leaves nothing behind.
     *
     * @param category what its senders count as until staff say otherwise
     */
    @PreAuthorize(Allowed.ANALYST)
    public BundleId bringMail(DocketId docket, String name, String category, InputStream file) {
        var bundle = store.open(
                docket, BundleKind.MAIL, StorableText.of(name), account.get().username());
        try {
            mailboxes.expect(bundle, category);
            mailboxes.complete(bundle, keep(bundle, name, file));
            reading.begin(bundle);
            return bundle;
        } catch (IOException e) {
            store.remove(bundle);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            store.remove(bundle);
            throw e;
        }
    }

    private long keep(BundleId bundle, String name, InputStream file) throws IOException {
        var bytes = 0L;
        var piece = file.readNBytes(StoredMailStore.PIECE);
        for (var number = 0; piece.length > 0; number++) {
            bytes += piece.length;
            if (bytes > mostMegabytes * MEGA) {
                throw new Refusal("comment.bundle.refused.large", name, mostMegabytes);
            }
            mailboxes.add(bundle, number, piece);
            piece = file.readNBytes(StoredMailStore.PIECE);
        }
        if (bytes == 0) {
            throw new Refusal("comment.bundle.refused.empty", name);
        }
        return bytes;
    }

    /** The bundle; refuses where it was thrown away. */
    @PreAuthorize(Allowed.ANALYST)
    public Bundle get(BundleId bundle) {
        return store.find(bundle).orElseThrow(() -> new NotFound("comment.bundle.unknown"));
    }

    /** The bundles of a docket, the newest first. */
    @PreAuthorize(Allowed.ANALYST)
    public List<Bundle> of(DocketId docket, int most) {
        return store.of(docket, most);
    }

    /** Items at these states in the order of the file. */
    @PreAuthorize(Allowed.ANALYST)
    public List<Item> items(BundleId bundle, Collection<ItemState> states, int offset, int most) {
        return items.page(bundle, states, offset, most);
    }

    /** One item. */
    @PreAuthorize(Allowed.ANALYST)
    public Item item(BundleId bundle, int number) {
        return items.find(bundle, number).orElseThrow(() -> new NotFound("comment.bundle.unknown"));
    }

    /** What came, byte for byte. */
    @PreAuthorize(Allowed.ANALYST)
    public byte[] source(BundleId bundle, int number) {
        item(bundle, number);
        return items.source(bundle, number);
    }

    /** Puts right what an item will say as a comment; one that was refused waits again. Refuses once it is taken in. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void correct(BundleId bundle, int number, Facts facts) {
        if (!items.correct(bundle, number, facts)) {
            throw new Refusal("comment.bundle.refused.taken");
        }
    }

    /** Leaves items out; says how many were waiting. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public int drop(BundleId bundle, Collection<Integer> numbers) {
        return items.move(bundle, numbers, ItemState.WAITING, ItemState.DROPPED);
    }

    /** Brings back items that were left out; says how many. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public int bringBack(BundleId bundle, Collection<Integer> numbers) {
        return items.move(bundle, numbers, ItemState.DROPPED, ItemState.WAITING);
    }

    /** Takes in, in the background, all that wait; goes on after a restart. Refuses a file that was not read whole. */
    @PreAuthorize(Allowed.ANALYST)
    public void takeIn(BundleId bundle) {
        if (!get(bundle).isWhole()) {
            throw new Refusal("comment.bundle.refused.broken");
        }
        store.askToTake(bundle, account.get().username());
        taking.begin(bundle);
    }

    /** Throws the bundle away; what was taken in stays. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void discard(BundleId bundle) {
        store.remove(bundle);
    }
}
