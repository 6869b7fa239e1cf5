package org.rulewright.ruletext.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.Versions;
import org.rulewright.ruletext.intake.source.ReadText;
import org.rulewright.ruletext.intake.source.SourceReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a docket's text, keeps it while staff correct it, and saves it as the docket's next version. */
@Service
public class Imports {
    private final ImportStore store;
    private final Versions versions;
    private final Clock clock;

    Imports(ImportStore store, Versions versions, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.clock = clock;
    }

    /** Reads a source and keeps what was understood; refuses, with what to do, a source that cannot be read. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public ImportId begin(DocketId docket, String sourceName, byte[] source) {
        var read = SourceReader.read(source);
        var text = new PendingText(read.passages(), read.unplaced());
        var begun =
                new TextImport(new ImportId(0), docket, sourceName, read.format(), facts(read, sourceName), text, 0);
        return store.add(begun, clock.instant());
    }

    /** An import that is not yet saved; refuses with {@link NotFound} one that was saved or thrown away. */
    @PreAuthorize(Allowed.ANALYST)
    public TextImport get(ImportId id) {
        return store.find(id).orElseThrow(() -> new NotFound("ruletext.intake.unknown"));
    }

    /** The imports into a docket that wait to be saved, the newest first; may be empty. */
    @PreAuthorize(Allowed.ANALYST)
    public List<ImportHead> waiting(DocketId docket) {
        return store.waiting(docket);
    }

    /** Puts something right; refuses where somebody else changed the text since the caller saw it. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public TextImport correct(ImportId id, int revision, Correction correction) {
        var seen = get(id);
        if (seen.revision() != revision || !store.change(id, revision, correction.in(seen.text()))) {
            throw new Refusal("ruletext.intake.refused.changed");
        }
        return get(id);
    }

    /** Keeps what staff say about the version. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void describe(ImportId id, VersionFacts facts) {
        store.describe(id, facts);
    }

    /** Throws an import away. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void discard(ImportId id) {
        store.remove(id);
    }

    /**
     * Saves the import as the docket's next version, with what has no place kept beside it. Refuses where kind, name or
     * date are missing, where no provision is left, and where somebody else changed the text since the caller saw it.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public VersionId save(ImportId id, int revision) {
        var ready = get(id);
        if (ready.revision() != revision || !store.remove(id)) {
            throw new Refusal("ruletext.intake.refused.changed");
        }
        if (ready.text().passages().isEmpty()) {
            throw new Refusal("ruletext.intake.refused.no-provision");
        }
        var version = versions.addVersion(ready.docket(), version(ready));
        store.keepUnplaced(version, ready.text().unplaced());
        return version;
    }

    private NewVersion version(TextImport ready) {
        var facts = ready.facts();
        if (facts.kind() == null || facts.dated() == null || facts.label().isBlank()) {
            throw new Refusal("ruletext.intake.refused.facts");
        }
        return new NewVersion(
                Objects.requireNonNull(facts.kind()),
                facts.label().strip(),
                Objects.requireNonNull(facts.dated()),
                facts.author().strip(),
                facts.source().strip(),
                facts.note().strip(),
                facts.atOnce() ? clock.instant() : null,
                ready.text().passages());
    }

    private static VersionFacts facts(ReadText read, String sourceName) {
        var about = read.about();
        return new VersionFacts(null, "", about.date(), about.author(), sourceName, about.note(), false);
    }
}
