package org.rulewright.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.comment.Draft.DraftFile;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PublicTwins;
import org.rulewright.confidential.SealedArrivals;
import org.rulewright.confidential.SealedFile;
import org.rulewright.confidential.TwinMaking;
import org.rulewright.files.StoredFiles;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the author of a draft keep whole files confidential; the secret of the draft is the only key to them.
 *
 * @see "docs/decisions/0033-confidential-files.md"
 */
@Service
public class ConfidentialFiles {

    private final DraftStore drafts;
    private final Marks marks;
    private final StoredFiles stored;
    private final PublicTwins versions;
    private final TwinMaking making;
    private final CommentDrafts room;
    private final SealedArrivals arrivals;
    private final DraftRoom space;
    private final TransactionTemplate transaction;

    ConfidentialFiles(
            DraftStore drafts,
            Marks marks,
            StoredFiles stored,
            PublicTwins versions,
            TwinMaking making,
            CommentDrafts room,
            SealedArrivals arrivals,
            DraftRoom space,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.marks = marks;
        this.stored = stored;
        this.versions = versions;
        this.making = making;
        this.room = room;
        this.arrivals = arrivals;
        this.space = space;
        this.transaction = transaction;
    }

    /** The confidential files of the draft, in the order in which they were marked. */
    @PreAuthorize(Allowed.ANYONE)
    public List<HiddenFile> of(Secret draft) {
        var files = files(draft);
        return marks.of(draft).stream()
                .filter(ConfidentialPart::isFile)
                .map(part -> new HiddenFile(part, marks.file(draft, part.id()), versionOf(part, files)))
                .toList();
    }

    /**
     * Moves a file of the draft under seal, and lets go of its open copy and of all that was read of it.
     *
     * <p>Refuses a file that the draft does not have.
     */
    @PreAuthorize(Allowed.ANYONE)
    public ConfidentialPart hide(Secret draft, long file, Claim claim) {
        var open = files(draft).stream()
                .filter(each -> each.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("comment.refused.draft"))
                .file();
        var part = moved(() -> {
            lock(draft);
            var sealed = new SealedFile(open.name(), open.mediaType(), open.size(), open.content());
            try (var bytes = stored.open(open.content())) {
                var hidden = marks.hide(draft, sealed, bytes, claim);
                drafts.removeFile(draft.fingerprint(), file);
                return hidden;
            }
        });
        stored.drop(open.content());
        return part;
    }

    /**
     * Takes a file that is confidential from the first byte on: nothing of it is stored openly at any time.
     *
     * <p>Refuses what {@link CommentDrafts#addFile} refuses.
     */
    @PreAuthorize(Allowed.ANYONE)
    public ConfidentialPart addHidden(Secret draft, String name, InputStream bytes) throws IOException {
        space.refuseUnlessRoom(draft, name, 1);
        return arrivals.take(
                name,
                bytes,
                (file, arrived) -> moved(() -> {
                    lock(draft);
                    space.refuseUnlessRoom(draft, name, file.size());
                    return marks.hide(draft, file, arrived, Claim.business());
                }));
    }

    /** Makes a file public again, as if it had just been sent openly; refuses one that is not in the draft. */
    @PreAuthorize(Allowed.ANYONE)
    public void show(Secret draft, PartId part) {
        moved(() -> {
            lock(draft);
            try (var bytes = marks.open(draft, part)) {
                var file = stored.keep(marks.file(draft, part).name(), bytes);
                var kept = new KeptFile(file.name(), file.type().mediaType(), file.size(), file.content());
                drafts.addFile(draft.fingerprint(), kept, 0);
                marks.remove(draft, part);
                return kept;
            }
        });
    }

    /**
     * Adds what the public may read instead, in the place of what was given before.
     *
     * <p>It is checked before anybody can see it: refuses one that shows what it should hide, seen or not, one from which
     * nothing is taken out, and what {@link CommentDrafts#addFile} refuses.
     */
    @PreAuthorize(Allowed.ANYONE)
    public void addPublicTwin(Secret draft, PartId part, String name, InputStream bytes) throws IOException {
        addTwin(draft, part, name, bytes, (hidden, file) -> refuseLeaks(draft, hidden, file));
    }

    private void addTwin(
            Secret draft, PartId part, String name, InputStream bytes, BiConsumer<HiddenFile, KeptFile> look)
            throws IOException {
        var hidden = of(draft).stream()
                .filter(file -> file.part().id().equals(part))
                .findFirst()
                .orElseThrow(() -> new NotFound("confidential.unknown"));
        room.addFile(draft, name, bytes, file -> {
            look.accept(hidden, file);
            var earlier = hidden.publicTwin();
            if (earlier != null) {
                drafts.removeFile(draft.fingerprint(), earlier.id());
            }
            return hidden.part().number();
        });
    }

    /**
     * Adds a public version that the portal makes of the words of the file without the passages listed for it, in the
     * place of what was given before; refuses what {@link TwinMaking#make} and {@link #addPublicTwin} refuse.
     */
    @PreAuthorize(Allowed.ANYONE)
    public void makePublicTwin(Secret draft, PartId part) {
        var made = making.make(draft, part);
        try {
            addTwin(draft, part, made.name(), made.open(), (_, _) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseLeaks(Secret draft, HiddenFile hidden, KeptFile version) {
        try {
            versions.check(draft, hidden.part().id(), version.name(), () -> stored.open(version.content()));
        } catch (Refusal leak) {
            stored.drop(version.content());
            throw leak;
        }
    }

    private List<DraftFile> files(Secret draft) {
        return drafts.find(draft.fingerprint())
                .orElseThrow(() -> new NotFound("comment.refused.draft"))
                .files();
    }

    private void lock(Secret draft) {
        if (!drafts.lock(draft.fingerprint())) {
            throw new NotFound("comment.refused.draft");
        }
    }

    private static @Nullable DraftFile versionOf(ConfidentialPart part, List<DraftFile> files) {
        return files.stream()
                .filter(file -> file.standsFor() == part.number())
                .findFirst()
                .orElse(null);
    }

    /** A file that moves from one store into the other; half of it never does. */
    private interface Move<T> {
        T make() throws IOException;
    }

    private <T> T moved(Move<T> move) {
        return transaction.execute(_ -> {
            try {
                return move.make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
