package org.rulewright.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rulewright.base.Secret;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ClaimGround;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.rulewright.docket.Docket;
import org.springframework.context.ApplicationContext;

/** Writes a comment that hides words, as the form does: they go under seal, and a label takes their place. */
public final class SecretComment {

    private final CommentDrafts drafts;
    private final Marks marks;
    private final ConfidentialFiles files;
    private final Secret draft;
    private int version = 1;
    private DraftForm form = DraftForm.empty()
            .with(new DraftForm.Sender(SubmitterKind.ORGANISATION, "Ada", "Limpet Works", "ACADEMIA", "Ireland"));

    private SecretComment(ApplicationContext portal, Docket docket) {
        drafts = portal.getBean(CommentDrafts.class);
        marks = portal.getBean(Marks.class);
        files = portal.getBean(ConfidentialFiles.class);
        draft = drafts.begin(docket.id(), form);
    }

    public static SecretComment on(Docket docket, ApplicationContext portal) {
        return new SecretComment(portal, docket);
    }

    public Secret draft() {
        return draft;
    }

    public ConfidentialPart hide(String words, String summary) {
        return marks.hide(draft, "body", words, new Claim(ClaimGround.BUSINESS, "", summary));
    }

    public SecretComment remarks(String body) {
        form = form.with(body);
        version = drafts.save(draft, version, form);
        return this;
    }

    public SecretComment point(String words, String value, String source) {
        var fact = DraftFigure.of(EvidenceKind.COST)
                .with(EvidenceField.VALUE, value)
                .with(EvidenceField.SOURCE, source);
        return point(DraftPoint.about(null, "", null).saying(words).with(List.of(fact)));
    }

    public SecretComment wording(String wording) {
        return point(new DraftPoint(null, "", null, null, Ask.OTHER, "Reword it.", wording, List.of(), null));
    }

    private SecretComment point(DraftPoint point) {
        form = form.plus(point);
        version = drafts.save(draft, version, form);
        return this;
    }

    public SecretComment file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public SecretComment file(String name, byte[] content) {
        try {
            drafts.addFile(draft, name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Sends a file and marks it as confidential. */
    public ConfidentialPart hideFile(String name, byte[] content, String summary) {
        var file = file(name, content).drafts.find(draft).orElseThrow().files().getLast();
        return files.hide(draft, file.id(), new Claim(ClaimGround.BUSINESS, "", summary));
    }

    public SecretComment twin(ConfidentialPart part, String name, byte[] content) {
        try {
            files.addPublicTwin(draft, part.id(), name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Receipt send() {
        return drafts.send(draft);
    }
}
