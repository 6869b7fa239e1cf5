package org.rulewright.comment.ui;

import java.util.List;
import org.rulewright.base.Secret;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.confidential.twin.Twin;
import org.rulewright.files.PageText;

/** The making of a public version by the author of a draft. */
record DraftTwin(UploadServices services, Secret draft, PartId part, Runnable onMade) implements TwinWays {

    @Override
    public List<PageText> pages() {
        return services.making().pages(draft, part);
    }

    @Override
    public Passages passages() {
        return services.making().passages(draft, part);
    }

    @Override
    public void hide(Passages passages) {
        services.making().hide(draft, part, passages);
    }

    @Override
    public Twin look(List<PageText> pages) {
        return services.making().look(draft, part, pages);
    }

    @Override
    public String useKey() {
        return "comment.secret.make.do";
    }

    @Override
    public void use() {
        services.confidential().makePublicTwin(draft, part);
        onMade.run();
    }
}
