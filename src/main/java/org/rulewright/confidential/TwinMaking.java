package org.rulewright.confidential;

import java.util.List;
import org.rulewright.base.Secret;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.confidential.twin.Twin;
import org.rulewright.files.PageText;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the author of a draft have the public version of a confidential file made; the secret of the draft is the only
 * key to it.
 *
 * @see "docs/decisions/0047-public-versions-made-by-the-portal.md"
 */
@Service
public class TwinMaking {

    private final Marks marks;
    private final SealedStore sealed;
    private final TwinMaker maker;
    private final PublicTwins check;

    TwinMaking(Marks marks, SealedStore sealed, TwinMaker maker, PublicTwins check) {
        this.check = check;
        this.marks = marks;
        this.sealed = sealed;
        this.maker = maker;
    }

    /**
     * The words of the file, page by page; refuses a part that is no file of the draft, and a file whose words cannot all
     * be read, with what its sender can do. Never call it inside a transaction.
     */
    @PreAuthorize(Allowed.ANYONE)
    public List<PageText> pages(Secret draft, PartId part) {
        return maker.pages(marks.file(draft, part), () -> marks.open(draft, part));
    }

    /** What the author listed so far as not to be shown. */
    @PreAuthorize(Allowed.ANYONE)
    public Passages passages(Secret draft, PartId part) {
        return sealed.passages(marks.get(draft, part).id());
    }

    /** Keeps under seal what is not to be shown. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void hide(Secret draft, PartId part, Passages passages) {
        sealed.putPassages(marks.get(draft, part).id(), passages);
    }

    /** What the public would read of these pages. */
    @PreAuthorize(Allowed.ANYONE)
    public Twin look(Secret draft, PartId part, List<PageText> pages) {
        return maker.twin(marks.get(draft, part), pages, passages(draft, part));
    }

    /**
     * The public version as a file, held against the original as one that its author brings.
     *
     * <p>Refuses one in which nothing is hidden or nothing is left, and a passage that stands nowhere in the file, for it
     * may stand there in a picture. Never call it inside a transaction.
     */
    @PreAuthorize(Allowed.ANYONE)
    public MadeTwin make(Secret draft, PartId part) {
        var made = maker.file(marks.get(draft, part), marks.file(draft, part), look(draft, part, pages(draft, part)));
        check.checkMade(() -> marks.open(draft, part), made);
        return made;
    }
}
