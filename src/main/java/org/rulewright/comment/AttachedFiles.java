package org.rulewright.comment;

import java.util.Collection;
import java.util.Set;
import org.rulewright.base.Sha256;
import org.rulewright.files.FilesInUse;
import org.springframework.stereotype.Component;

/** Says which stored files belong to a comment or to a draft. */
@Component
class AttachedFiles implements FilesInUse {

    private final AttachmentStore store;

    AttachedFiles(AttachmentStore store) {
        this.store = store;
    }

    @Override
    public Set<Sha256> among(Collection<Sha256> contents) {
        return store.inUse(contents);
    }
}
