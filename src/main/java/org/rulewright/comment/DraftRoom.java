package org.rulewright.comment;

import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.files.FileSettings;
import org.springframework.stereotype.Component;

/** How many files a draft may still take, and how large they may be, open or hidden. */
@Component
class DraftRoom {

    private final DraftStore store;
    private final WithheldFiles withheld;
    private final FileSettings limits;

    DraftRoom(DraftStore store, WithheldFiles withheld, FileSettings limits) {
        this.store = store;
        this.withheld = withheld;
        this.limits = limits;
    }

    /** Refuses one file too many, and bytes for which there is no room; refuses where there is no such draft. */
    void refuseUnlessRoom(Secret secret, String name, long bytes) {
        var held = store.find(secret.fingerprint())
                .orElseThrow(() -> new NotFound("comment.refused.draft"))
                .files();
        var size = held.stream().mapToLong(file -> file.file().size()).sum() + withheld.bytes(secret);
        if (held.size() + withheld.count(secret) >= limits.most()) {
            throw new Refusal("comment.fault.files", limits.most());
        }
        if (size + bytes > limits.mostBytes()) {
            throw new Refusal("files.refused.large", name, limits.mostMegabytes());
        }
    }
}
