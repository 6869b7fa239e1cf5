package org.rulewright.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;

/**
 * What of a docket's chain everybody may see: published answers to what published comments say, and nothing else.
 *
 * @param answered the answered concerns in the order of the outline
 * @param changes what changed between the text commented on and the one that came of it
 * @param reasons the published reasons of changes that no concern is about
 */
record PublishedChain(
        List<AnsweredConcern> answered, List<TextChange> changes, Map<TextChangeId, ChangeReason> reasons) {

    /** What is behind each change that something is published about. */
    Map<TextChangeId, WhyChanged> behind() {
        var behind = new HashMap<TextChangeId, WhyChanged>();
        for (var change : changes) {
            var why = behind(change.id());
            if (!why.isUntold()) {
                behind.put(change.id(), why);
            }
        }
        return behind;
    }

    /** The answered concerns that this change carries out, and the other reason if that is published. */
    WhyChanged behind(TextChangeId change) {
        var concerns = answered.stream()
                .filter(answer -> answer.response().changes().contains(change))
                .toList();
        return new WhyChanged(concerns, reasons.get(change));
    }

    /** The other reasons, in the order of the text. */
    List<ChangeReason> otherReasons() {
        return changes.stream()
                .flatMap(change -> Stream.ofNullable(reasons.get(change.id())))
                .toList();
    }

    /** What became of all that these marks say, in their order. */
    List<Fate> fates(Marks marks) {
        return marks.excerpts().stream()
                .map(excerpt -> new Fate(
                        excerpt,
                        answered.stream()
                                .filter(answer -> marks.above(excerpt)
                                        .contains(answer.concern().id()))
                                .toList()))
                .filter(Fate::isTellable)
                .toList();
    }
}
