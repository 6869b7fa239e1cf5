package org.rulewright.comment.ahead;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.KeptFile;
import org.rulewright.files.FileSettings;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes files from programs ahead of their comments; only who knows a file's reference can attach it. */
@Service
public class SentFiles {

    private final CommentFiles files;
    private final FileSettings limits;
    private final SentFileStore store;

    SentFiles(CommentFiles files, FileSettings limits, SentFileStore store) {
        this.files = files;
        this.limits = limits;
        this.store = store;
    }

    /** Keeps the file for a week; refuses what {@link CommentFiles} refuses. */
    @PreAuthorize(Allowed.ANYONE)
    public SentFile keep(String name, InputStream bytes) throws IOException {
        var kept = files.keep(name, bytes);
        var reference = Secret.fresh();
        return new SentFile(reference, kept, store.add(reference, kept));
    }

    /** How large a file may be, in megabytes. */
    @PreAuthorize(Allowed.ANYONE)
    public int mostMegabytes() {
        return limits.mostMegabytes();
    }

    /** The file of that reference; empty where there is none, and where it has expired. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<KeptFile> find(Secret reference) {
        return store.find(reference);
    }
}
