package org.rulewright.comment;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rulewright.files.StoredFiles;
import org.springframework.stereotype.Component;

/** The bytes of files that are to be public, for whoever checks what they hold. */
@Component
class PublicFiles {

    private final StoredFiles store;

    PublicFiles(StoredFiles store) {
        this.store = store;
    }

    byte[] bytes(KeptFile file) {
        try (var bytes = store.open(file.content())) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a stored file can always be read", e);
        }
    }
}
