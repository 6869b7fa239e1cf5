package org.rulewright.synthesis.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.synthesis.Chain;
import org.springframework.stereotype.Component;

/**
 * Finds changes that are no logical outgrowth: neither did the notice put their words in play, nor did a comment speak of
 * them, nor do excerpts stand behind an answer that they carry out.
 */
@Component
class Foresight {

    private final RuleTexts texts;
    private final CommentReadingStore comments;

    Foresight(RuleTexts texts, CommentReadingStore comments) {
        this.texts = texts;
        this.comments = comments;
    }

    List<TextChange> unforeseen(DocketId docket, Chain chain) {
        if (chain.changes().isEmpty()) {
            return List.of();
        }
        var answered = answered(chain);
        var left = chain.changes().stream()
                .filter(change -> !answered.contains(change.id()))
                .toList();
        var spoken =
                comments.spokenOf(docket, left.stream().map(TextChange::lineage).toList());
        var proposed = inPlay(docket);
        return left.stream()
                .filter(change -> !spoken.contains(change.lineage()) && !proposed.contains(change.lineage()))
                .toList();
    }

    private static Set<TextChangeId> answered(Chain chain) {
        return chain.concerns().stream()
                .filter(concern -> !chain.under(concern).isNothing())
                .flatMap(concern -> chain.response(concern).stream())
                .flatMap(response -> response.changes().stream())
                .collect(Collectors.toSet());
    }

    /** What the notice proposed to change; everything in it where it proposed a text that did not exist before. */
    private Set<LineageId> inPlay(DocketId docket) {
        var versions = texts.versions(docket);
        var proposed = versions.stream().map(RuleVersion::kind).toList().lastIndexOf(VersionKind.PROPOSED);
        if (proposed < 0) {
            return Set.of();
        }
        var notice = versions.get(proposed).id();
        var lineages = proposed == 0
                ? texts.text(notice).provisions().stream().map(Provision::lineage)
                : proposedIn(versions.get(proposed - 1), versions.get(proposed));
        return lineages.collect(Collectors.toSet());
    }

    private Stream<LineageId> proposedIn(RuleVersion before, RuleVersion notice) {
        return texts.changes(before.id(), notice.id()).stream().map(TextChange::lineage);
    }
}
