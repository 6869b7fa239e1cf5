package org.rulewright.comment;

import java.util.Comparator;
import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.comment.letter.LetterReader;
import org.rulewright.comment.letter.LetterText;
import org.rulewright.comment.letter.Proposal;
import org.rulewright.comment.letter.RuleIndex;
import org.rulewright.comment.letter.Span;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the letters of a draft apart into points, and adds those that their author wants; whoever has its secret may. */
@Service
public class CommentLetters {

    private final LetterStore store;
    private final DraftStore drafts;
    private final RuleTexts texts;
    private final Dockets dockets;

    CommentLetters(LetterStore store, DraftStore drafts, RuleTexts texts, Dockets dockets) {
        this.store = store;
        this.drafts = drafts;
        this.texts = texts;
        this.dockets = dockets;
    }

    /** What taking a letter apart adds to a draft. */
    public record Addition(Sha256 letter, List<Proposal> points, String remarks) {

        /** Copies the points. */
        public Addition {
            points = List.copyOf(points);
        }
    }

    /** A reader that knows the docket's newest published text and its questions. */
    @PreAuthorize(Allowed.ANYONE)
    public LetterReader reader(Docket docket) {
        return new LetterReader(index(docket), docket.number());
    }

    /** A pasted letter, ready to be taken apart. */
    @PreAuthorize(Allowed.ANYONE)
    public LetterPages.Legible read(String pasted) {
        return new LetterPages.Legible(Sha256.of(pasted), LetterText.of(List.of(pasted)));
    }

    /** The letter that was pasted into the draft; empty where none was. */
    @PreAuthorize(Allowed.ANYONE)
    public String pasted(Secret draft) {
        return store.pasted(draft.fingerprint());
    }

    /** Keeps a pasted letter in the draft, in place of the one before. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void paste(Secret draft, String words) {
        lock(draft);
        store.paste(draft.fingerprint(), StorableText.of(words));
    }

    /** The stretches of a letter that became points of the draft before. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Span> added(Secret draft, Sha256 letter) {
        return store.added(draft.fingerprint(), letter);
    }

    /**
     * Adds points of a letter to the draft, and remarks behind those that are there.
     *
     * <p>Refuses where the draft would have more points than a comment may have.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void add(Secret draft, Addition addition) {
        lock(draft);
        var before = draft(draft);
        var form = before.form();
        if (form.points().size() + addition.points().size() > CommentRule.MOST_POINTS) {
            throw new Refusal("comment.fault.points", CommentRule.MOST_POINTS);
        }
        var index = index(dockets.get(before.docket()));
        for (var point : addition.points()) {
            form = form.plus(LetterPoint.draft(point, index));
            point.spans().forEach(span -> store.add(draft.fingerprint(), addition.letter(), span));
        }
        drafts.save(draft.fingerprint(), before.version(), withRemarks(form, addition.remarks()));
    }

    /** The point as it would stand in the draft. */
    @PreAuthorize(Allowed.ANYONE)
    public DraftPoint preview(Docket docket, Proposal point) {
        return LetterPoint.draft(point, index(docket));
    }

    private RuleIndex index(Docket docket) {
        var newest = texts.versions(docket.id()).stream()
                .filter(RuleVersion::isPublished)
                .max(Comparator.comparingInt(RuleVersion::number));
        return new RuleIndex(
                newest.map(version -> texts.text(version.id())).orElse(null), dockets.questions(docket.id()));
    }

    private static DraftForm withRemarks(DraftForm form, String remarks) {
        if (remarks.isBlank() || form.body().contains(remarks)) {
            return form;
        }
        return form.with(form.body().isBlank() ? remarks : form.body() + "\n\n" + remarks);
    }

    private void lock(Secret draft) {
        if (!drafts.lock(draft.fingerprint())) {
            throw new NotFound("comment.refused.draft");
        }
    }

    private Draft draft(Secret secret) {
        return drafts.find(secret.fingerprint()).orElseThrow(() -> new NotFound("comment.refused.draft"));
    }
}
