package org.rulewright.synthesis.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Unfiled;
import org.rulewright.synthesis.citing.SummaryCheck;
import org.springframework.stereotype.Component;

/** Finds everything that is left to settle in a docket. */
@Component
class RestFinder {

    private final CommentReadingStore comments;
    private final Foresight foresight;

    RestFinder(CommentReadingStore comments, Foresight foresight) {
        this.comments = comments;
        this.foresight = foresight;
    }

    /** In the order of the kinds. */
    List<Rest> find(DocketId docket, Chain chain, List<PanelFinding> findings) {
        var missing = chain.missing();
        var counted = Stream.of(comments.undecided(docket), comments.unread(docket), unfiled(missing.unfiled()))
                .filter(rest -> rest.count() > 0);
        return Stream.of(
                        counted,
                        missing.unanswered().stream().map(concern -> about(RestKind.UNANSWERED, concern)),
                        uncited(chain),
                        miscounted(chain),
                        findings.stream()
                                .filter(finding -> finding.answer() == null)
                                .map(RestFinder::unheard),
                        missing.unreasoned().stream().map(change -> about(RestKind.UNREASONED, change)),
                        missing.unkept().stream().map(concern -> about(RestKind.UNKEPT, concern)),
                        foresight.unforeseen(docket, chain).stream().map(change -> about(RestKind.UNFORESEEN, change)))
                .flatMap(rests -> rests)
                .toList();
    }

    private static Stream<Rest> uncited(Chain chain) {
        return unpublished(chain)
                .filter(concern -> SummaryCheck.of(chain, concern).stream()
                        .anyMatch(flaw -> !flaw.kind().isSignable()))
                .map(concern -> about(RestKind.UNCITED, concern));
    }

    private static Stream<Rest> miscounted(Chain chain) {
        return unpublished(chain).flatMap(concern -> {
            var flaws = SummaryCheck.of(chain, concern).stream()
                    .filter(flaw -> flaw.kind().isSignable())
                    .map(flaw -> flaw.sentence() + "\n" + flaw.cited() + " " + flaw.needed())
                    .toList();
            return flaws.isEmpty() ? Stream.of() : Stream.of(miscounted(concern, flaws));
        });
    }

    private static Rest miscounted(Concern concern, List<String> flaws) {
        return Rest.single(
                RestKind.MISCOUNTED,
                concern.id().value(),
                concern.number() + " " + concern.title(),
                String.join("\n", flaws));
    }

    private static Stream<Concern> unpublished(Chain chain) {
        return chain.concerns().stream()
                .filter(concern ->
                        chain.response(concern).filter(it -> !it.isPublished()).isPresent());
    }

    private static Rest unfiled(Unfiled unfiled) {
        return Rest.counted(RestKind.UNFILED, unfiled.count(), unfiled.newest());
    }

    private static Rest about(RestKind kind, Concern concern) {
        return Rest.single(
                kind,
                concern.id().value(),
                concern.number() + " " + concern.title(),
                concern.title() + "\n" + concern.statement());
    }

    private static Rest unheard(PanelFinding finding) {
        var position = finding.position();
        return Rest.single(
                RestKind.UNHEARD,
                finding.id().value(),
                (position.memberLabel() + " " + finding.label()).strip(),
                position.stance() + "\n" + position.statement().words());
    }

    private static Rest about(RestKind kind, TextChange change) {
        return Rest.single(
                kind,
                change.id().value(),
                change.label(),
                change.from().value() + " " + change.provision().hash().value());
    }
}
