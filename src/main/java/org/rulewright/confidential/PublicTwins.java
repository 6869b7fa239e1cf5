package org.rulewright.confidential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
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

    private final Marks marks;
    private final FileCheck files;

    PublicTwins(Marks marks, FileCheck files) {
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
        var original = words(() -> marks.open(draft, part), hidden.name());
        var twin = words(version, name);
        var shown = twin.getOrDefault(Layer.PAGE, "");
        var secrets = new Secrets(shown);
        WRITTEN.forEach(layer -> secrets.add(original.getOrDefault(layer, "")));
        var said = original.getOrDefault(Layer.PAGE, "");
        if (!said.isBlank() && secrets.shows(said)) {
            throw new Refusal("confidential.version.refused.nothing", name);
        }
        twin.entrySet().stream()
                .filter(layer -> layer.getKey() != Layer.PAGE && secrets.areIn(layer.getKey(), layer.getValue()))
                .findFirst()
                .ifPresent(layer -> {
                    throw new Refusal("confidential.version.refused." + layer.getKey(), name);
                });
    }

    private Map<Layer, String> words(Supplier<InputStream> file, String name) {
        try (var bytes = file.get()) {
            return files.words(bytes.readAllBytes())
                    .map(FileWords::byLayer)
                    .orElseThrow(() -> new Refusal("confidential.version.refused.unchecked", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
