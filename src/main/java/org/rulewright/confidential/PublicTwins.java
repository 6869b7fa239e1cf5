package org.rulewright.confidential;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.files.FileLayers;
import org.rulewright.files.Layer;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Holds what the public is to read in the place of a confidential file against that file.
 *
 * <p>What the original says and no page of the public version does is meant to be hidden: it must stand nowhere else in
 * the public version either.
 *
 * @see "docs/decisions/0033-confidential-files.md"
 */
@Service
public class PublicTwins {

    /** The layers that people write; the others hold much that every file of a kind has. */
    private static final Set<Layer> WRITTEN = EnumSet.of(
            Layer.PAGE, Layer.ANNOTATION, Layer.FORM_FIELD, Layer.TRACKED_CHANGE, Layer.REMARK, Layer.EMBEDDED);

    private static final Set<Layer> PAGES = EnumSet.of(Layer.PAGE, Layer.COVERED);

    private final Marks marks;
    private final FileLayers files;

    PublicTwins(Marks marks, FileLayers files) {
        this.marks = marks;
        this.files = files;
    }

    /**
     * Refuses a public version that holds what it is to hide, with the place where it was found; one from which nothing is
     * taken out; and one that cannot be read to its end. Refuses a part that is no file of the draft.
     *
     * @param name of the public version, for whoever reads why it was refused
     */
    @PreAuthorize(Allowed.ANYONE)
    public void check(Secret draft, PartId part, String name, Supplier<InputStream> version) {
        var hidden = marks.file(draft, part);
        var original = checked(files.of(() -> marks.open(draft, part)), hidden.name());
        var twin = checked(files.seen(version), name);
        refuseUnlessLess(original, twin, name);
        refuseLeaks(original, twin, name);
    }

    /**
     * The same for one that the portal made: there something is taken out, though its labels may say the same words. It
     * may be of a file that was sent.
     */
    void checkMade(Supplier<InputStream> hidden, MadeTwin made) {
        var original = checked(files.of(hidden), made.name());
        refuseLeaks(original, checked(files.seen(made::open), made.name()), made.name());
    }

    private static void refuseUnlessLess(Map<Layer, String> original, Map<Layer, String> twin, String name) {
        var said = original.getOrDefault(Layer.PAGE, "");
        if (!said.isBlank() && new Secrets(twin.getOrDefault(Layer.PAGE, "")).shows(said)) {
            throw new Refusal("confidential.version.refused.nothing", name);
        }
    }

    private static void refuseLeaks(Map<Layer, String> original, Map<Layer, String> twin, String name) {
        var shown = twin.getOrDefault(Layer.PAGE, "");
        var secrets = new Secrets(shown);
        WRITTEN.forEach(layer -> secrets.add(original.getOrDefault(layer, "")));
        if (Secrets.share(twin.getOrDefault(Layer.COVERED, ""), original.getOrDefault(Layer.PAGE, ""))) {
            throw new Refusal("confidential.version.refused.COVERED", name);
        }
        twin.entrySet().stream()
                .filter(layer -> !PAGES.contains(layer.getKey()) && secrets.areIn(layer.getKey(), layer.getValue()))
                .findFirst()
                .ifPresent(layer -> {
                    throw new Refusal("confidential.version.refused." + layer.getKey(), name);
                });
    }

    private static Map<Layer, String> checked(Optional<Map<Layer, String>> words, String name) {
        return words.orElseThrow(() -> new Refusal("confidential.version.refused.unchecked", name));
    }
}
