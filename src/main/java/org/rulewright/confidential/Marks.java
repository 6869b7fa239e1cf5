package org.rulewright.confidential;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.confidential.twin.Fragments;
import org.rulewright.files.FileLayers;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an author marks as confidential while writing; the secret of the draft is the only key to it.
 *
 * <p>Once the draft is sent, that secret opens nothing here any more.
 *
 * @see "docs/decisions/0025-confidential-parts.md"
 */
@Service
public class Marks {

    private static final int MOST = 200;

    private final PartStore parts;
    private final ClaimStore moves;
    private final SealedStore sealed;
    private final FileLayers files;

    Marks(PartStore parts, ClaimStore moves, SealedStore sealed, FileLayers files) {
        this.parts = parts;
        this.moves = moves;
        this.sealed = sealed;
        this.files = files;
    }

    /** Takes words into the sealed store; refuses nothing but white space, and more parts than anyone can read. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public ConfidentialPart hide(Secret draft, String place, String words, Claim claim) {
        if (words.isBlank()) {
            throw new Refusal("confidential.refused.nothing");
        }
        refuseMore(draft);
        var id = parts.add(Owner.of(draft), PartKind.WORDS, place, claim);
        sealed.put(id, words);
        return parts.find(id).orElseThrow();
    }

    /** Takes a file into the sealed store, piece by piece while it is read; refuses more parts than anyone can read. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public ConfidentialPart hide(Secret draft, SealedFile file, InputStream bytes, Claim claim) throws IOException {
        refuseMore(draft);
        var id = parts.add(Owner.of(draft), PartKind.FILE, "files", claim);
        sealed.putFile(id, file);
        sealed.put(id, bytes);
        return parts.find(id).orElseThrow();
    }

    private void refuseMore(Secret draft) {
        if (of(draft).size() >= MOST) {
            throw new Refusal("confidential.refused.many", MOST);
        }
    }

    /** Numbers what will be marked in the draft behind what belongs to this owner, which the draft changes. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void numberBehind(Secret draft, Owner changed) {
        parts.numberBehind(Owner.of(draft), changed);
    }

    /** Destroys what is marked in a draft that nobody will send. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public void forget(Owner draft) {
        parts.removeAll(draft);
    }

    /** What is marked in the draft, in order, without the words. */
    @PreAuthorize(Allowed.ANYONE)
    public List<ConfidentialPart> of(Secret draft) {
        return parts.of(Owner.of(draft));
    }

    /** Changes what its author says about a part of the draft; refuses a part that is not in it. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public ConfidentialPart change(Secret draft, PartId id, Claim claim, boolean repeatable) {
        get(draft, id);
        parts.change(id, claim, repeatable);
        return get(draft, id);
    }

    /** The author's own look at words that are hidden in the draft; refuses a part that is not in it. */
    @PreAuthorize(Allowed.ANYONE)
    public String words(Secret draft, PartId id) {
        return sealed.words(get(draft, id).id());
    }

    /** The author's own look at a file that is hidden in the draft; refuses a part that is no file in it. */
    @PreAuthorize(Allowed.ANYONE)
    public SealedFile file(Secret draft, PartId id) {
        return sealed.file(get(draft, id).id()).orElseThrow(() -> new NotFound("confidential.unknown"));
    }

    /** The bytes of a file that is hidden in the draft, for its author; refuses a part that is not in it. */
    @PreAuthorize(Allowed.ANYONE)
    public InputStream open(Secret draft, PartId id) {
        return sealed.open(get(draft, id).id());
    }

    /** Takes a mark off and destroys what it hid; refuses a part that is not in the draft. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void remove(Secret draft, PartId id) {
        parts.remove(get(draft, id).id());
    }

    /** Which of these public texts, by their places, hold words that the draft hides; says no word of them. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Leak> leaks(Secret draft, Map<String, String> texts) {
        return leaks(draft, texts, Leak::new);
    }

    /**
     * Which words that the draft hides a public file holds, and in which of its layers, seen or not; says no word of
     * them. Empty where the file cannot be checked.
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<List<FileLeak>> leaks(Secret draft, Sha256 file) {
        return files.of(file).map(words -> leaks(draft, words, FileLeak::new));
    }

    private <K, L> List<L> leaks(Secret draft, Map<K, String> texts, BiFunction<ConfidentialPart, K, L> leak) {
        return of(draft).stream()
                .filter(part -> !part.isFile() && !part.repeatable())
                .flatMap(part -> {
                    var fragments = Fragments.of(sealed.words(part.id()));
                    return texts.entrySet().stream()
                            .filter(text -> fragments.isIn(text.getValue()))
                            .map(text -> leak.apply(part, text.getKey()));
                })
                .toList();
    }

    /**
     * Hands a part of the draft over to what was sent, inside the transaction of the sending.
     *
     * @param place where the part stands in it
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void adopt(Secret draft, PartId id, Sent to, String place) {
        moves.adopt(get(draft, id).id(), to.owner(), to.subject(), place);
    }

    /** What was sent: what owns its parts from now on, and its public name. */
    public record Sent(Owner owner, String subject) {}

    ConfidentialPart get(Secret draft, PartId id) {
        return of(draft).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("confidential.unknown"));
    }
}
