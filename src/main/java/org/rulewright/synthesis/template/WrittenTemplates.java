package org.rulewright.synthesis.template;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.moderation.StaffText;
import org.rulewright.moderation.StaffTexts;
import org.springframework.stereotype.Component;

/** Lets moderators find what was redacted later in templates that quote it; all dockets of the agency share them. */
@Component
class WrittenTemplates implements StaffTexts {

    private final TemplateStore store;
    private final Dockets dockets;

    WrittenTemplates(TemplateStore store, Dockets dockets) {
        this.store = store;
        this.dockets = dockets;
    }

    @Override
    public List<StaffText> of(DocketId id, Predicate<String> holds) {
        var docket = dockets.get(id);
        return store.all(docket.agency().id()).stream()
                .filter(template -> Stream.of(template.name(), template.ground(), template.answer())
                        .anyMatch(holds))
                .map(template -> new StaffText(
                        "synthesis.text.template", template.name(), "staff/synthesis?docket=" + docket.number(), false))
                .toList();
    }
}
