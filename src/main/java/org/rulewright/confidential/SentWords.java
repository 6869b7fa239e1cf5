package org.rulewright.confidential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rulewright.base.Sha256;
import org.rulewright.confidential.twin.Fragments;
import org.rulewright.files.FileLayers;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Holds public texts against what lies under seal with something that was sent; says no word of it. */
@Service
public class SentWords {

    private final PartStore parts;
    private final SealedStore sealed;
    private final FileLayers files;

    SentWords(PartStore parts, SealedStore sealed, FileLayers files) {
        this.parts = parts;
        this.sealed = sealed;
        this.files = files;
    }

    /** Whether anything of the owner is under seal that must not stand elsewhere. */
    @PreAuthorize(Allowed.ANYONE)
    public boolean has(Owner owner) {
        return !hidden(owner).isEmpty();
    }

    /** Which of these public texts, by their places, hold words that the owner has under seal. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Leak> leaks(Owner owner, Map<String, String> texts) {
        return leaks(owner, texts, Leak::new);
    }

    /**
     * Which words that the owner has under seal a public file holds, and in which of its layers; empty where the file
     * cannot be checked.
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<List<FileLeak>> leaks(Owner owner, Sha256 file) {
        return files.of(file).map(words -> leaks(owner, words, FileLeak::new));
    }

    private <K, L> List<L> leaks(Owner owner, Map<K, String> texts, BiFunction<ConfidentialPart, K, L> leak) {
        return hidden(owner).stream()
                .flatMap(part -> {
                    var fragments = Fragments.of(sealed.words(part.id()));
                    return texts.entrySet().stream()
                            .filter(text -> fragments.isIn(text.getValue()))
                            .map(text -> leak.apply(part, text.getKey()));
                })
                .toList();
    }

    private List<ConfidentialPart> hidden(Owner owner) {
        return parts.of(owner).stream()
                .filter(part -> part.isSealed() && !part.isFile() && !part.repeatable())
                .toList();
    }
}
