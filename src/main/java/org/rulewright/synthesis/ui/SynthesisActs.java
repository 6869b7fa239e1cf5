package org.rulewright.synthesis.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Point;
import org.rulewright.comment.Stance;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Move;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.NextText;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Spot;
import org.rulewright.synthesis.ledger.PanelFinding;

/** What the parts of the desk can ask for; each says what came of it, or why not. */
interface SynthesisActs {

    void mark(Excerpt.Marked words);

    void unmark(ExcerptId excerpt);

    void file(ExcerptId excerpt, ConcernId concern);

    void unfile(ExcerptId excerpt, ConcernId concern);

    /** Says which provision an excerpt is about, null for the whole rule, and which side it takes. */
    void bear(ExcerptId excerpt, @Nullable LineageId on, Stance stance);

    /** The provisions that an excerpt can be about. */
    List<Provision> provisions();

    /** The text in which an answer to the concern is carried out, with what of it the concern touches; empty where there is none. */
    Optional<NextText> next(Concern concern);

    /** Some of the excerpts under the concern, behind one of them. */
    List<CitedExcerpt> under(Concern concern, ExcerptId after, int most);

    /** The other concerns under which something stands that stands under this one too. */
    Set<ConcernId> sharing(Concern concern);

    /** What stands behind a change of the text. */
    ThreadSheet behind(TextChange change);

    void open(NewConcern concern);

    void move(Concern concern, Move move);

    void place(Concern concern, Spot spot);

    void remove(Concern concern);

    /** Refuses by an exception, so that the field keeps what was typed. */
    void giveReason(TextChangeId change, String reason);

    /** Refuses by an exception, so that the field keeps what was typed. */
    void answer(PanelFinding finding, String words);

    /** Refuses by an exception, so that a form keeps what was typed. */
    void reword(Concern seen, String title, String statement);

    /** Refuses by an exception, so that the editor keeps what was typed. */
    Response save(ConcernId concern, int seen, ResponseDraft draft);

    /** The concern as it stands now; empty where somebody has removed it. */
    Optional<Concern> concern(ConcernId concern);

    /** The answer as it stands now; empty where nobody has begun one. */
    Optional<Response> response(ConcernId concern);

    /** Answers to begin with. */
    TemplateBar templates(TemplateBar.Use use);

    /** The wording that a point asks for, against the words that it is about. */
    Redline suggestion(Point point);
}
