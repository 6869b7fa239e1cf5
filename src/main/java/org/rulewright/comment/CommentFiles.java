package org.rulewright.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rulewright.files.FileSettings;
import org.rulewright.files.StoredFiles;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes in files before their comment is sent. */
@Service
public class CommentFiles {

    private final StoredFiles files;
    private final FileSettings limits;

    CommentFiles(StoredFiles files, FileSettings limits) {
        this.files = files;
        this.limits = limits;
    }

    /** How large the files of a comment may be together, in bytes. */
    @PreAuthorize(Allowed.ANYONE)
    public long mostBytes() {
        return limits.mostBytes();
    }

    /**
     * Stores a file while it comes.
     *
     * <p>Refuses an empty file, one that is too large, and one whose name or content is not of a kind that we take.
     */
    @PreAuthorize(Allowed.ANYONE)
    public KeptFile keep(String name, InputStream bytes) throws IOException {
        var file = files.keep(name, bytes);
        return new KeptFile(file.name(), file.type().mediaType(), file.size(), file.content());
    }

    /** Stores a file that is here already; refuses the same. */
    @PreAuthorize(Allowed.ANYONE)
    public KeptFile keep(String name, byte[] bytes) {
        try {
            return keep(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
