package org.rulewright.moderation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.comment.Comment;

/** The comments that wait; where there are several, each can be ticked. */
final class QueueRows extends UnorderedList {

    private final ModerationSheet sheet;
    private final Map<Comment, Checkbox> ticks = new LinkedHashMap<>();

    QueueRows(ModerationSheet sheet, ModerationAddress address) {
        this.sheet = sheet;
        var several = sheet.waiting().size() > 1;
        var numbers = sheet.waiting().stream()
                .map(comment -> comment.trackingNumber().value())
                .toList();
        var open = numbers.indexOf(address.comment());
        for (var comment : sheet.waiting()) {
            var number = comment.trackingNumber();
            var received = sheet.times().shortDay(comment.reception().received());
            var row = new CommentRow(comment, sheet.shortNumber(number), received)
                    .more(extent(comment))
                    .leadingTo(address.at(number), address.names(comment))
                    .reachedFrom(open, numbers.indexOf(number.value()));
            add(several ? row.before(tick(comment)) : row);
        }
    }

    /** Tells how many are ticked, each time that changes. */
    void onTick(Runnable listener) {
        ticks.values().forEach(tick -> tick.addValueChangeListener(_ -> listener.run()));
    }

    void tickAll(boolean ticked) {
        ticks.values().forEach(tick -> tick.setValue(ticked));
    }

    List<Comment> ticked() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Checkbox tick(Comment comment) {
        var tick = new Checkbox();
        tick.setAriaLabel(getTranslation("moderation.tick", sheet.shortNumber(comment.trackingNumber())));
        ticks.put(comment, tick);
        return tick;
    }

    private String extent(Comment comment) {
        var points = getTranslation("moderation.points", comment.points().size());
        var files = getTranslation("moderation.files", comment.attachments().size());
        var extent = getTranslation("moderation.extent", points, files);
        var kinds = sheet.kinds().getOrDefault(comment.id(), List.of()).stream()
                .map(rule -> getTranslation("moderation.rule." + rule))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? extent : getTranslation("moderation.extent.found", extent, kinds);
    }
}
