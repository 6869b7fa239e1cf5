package org.rulewright.demonstration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Category;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.NewAgency;
import org.rulewright.docket.NewDocket.NewQuestion;
import org.rulewright.panel.PanelStance;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ledger.RestKind;

/** What the demonstration tells, as it stands in the files. */
record Script(DocketScript docket, AnswerScript answers, List<Sample> samples, DraftingScript drafting) {

    record DocketScript(
            AgencyScript agency,
            String title,
            String summary,
            String kind,
            String legalBasis,
            String identifiers,
            String touches,
            List<DocumentScript> documents,
            DocumentScript finalDocument,
            List<NewQuestion> questions) {

        DocketFacts facts() {
            return new DocketFacts(kind, legalBasis, identifiers, touches, true, true);
        }
    }

    record AgencyScript(String code, String name, String department, ZoneId zone, List<Category> categories) {

        NewAgency agency() {
            return new NewAgency(code, name, department, zone, categories);
        }
    }

    record DocumentScript(String kind, String title, String source, LocalDate dated) {}

    record AnswerScript(
            List<ConcernScript> concerns,
            List<ReasonScript> otherReasons,
            List<SignedScript> signed,
            PanelScript panel) {}

    /** A concern with the ones under it, and the answer to it if it has one. */
    record ConcernScript(
            String title,
            String statement,
            @Nullable List<ConcernScript> under,
            @Nullable List<String> points,
            @Nullable List<Integer> remarks,
            @Nullable Disposition disposition,
            @Nullable String summary,
            @Nullable String answer,
            @Nullable String ground,
            @Nullable List<String> changes,
            @Nullable Boolean restsOnWholeText) {}

    record ReasonScript(String label, String reason) {}

    /** What the docket that is being answered has beyond the others: points by sample, counted from 1. */
    record DraftingScript(Map<Integer, List<Sample.SamplePoint>> points, ConcernScript concern) {}

    record PanelScript(
            String name,
            String charge,
            int members,
            Map<String, List<PanelStance>> positions,
            Map<PanelStance, String> rationales,
            Map<PanelStance, String> answers) {}

    /** With which reason the approver signs for what is left of a kind. */
    record SignedScript(RestKind kind, String reason) {}
}
