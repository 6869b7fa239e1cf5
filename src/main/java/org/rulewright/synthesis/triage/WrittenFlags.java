package org.rulewright.synthesis.triage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.moderation.StaffText;
import org.rulewright.moderation.StaffTexts;
import org.springframework.stereotype.Component;

/** Lets moderators find what was redacted later in flags and in questions to the public that quote it. */
@Component
class WrittenFlags implements StaffTexts {

    private final FlagStore flags;
    private final Dockets dockets;

    WrittenFlags(FlagStore flags, Dockets dockets) {
        this.flags = flags;
        this.dockets = dockets;
    }

    @Override
    public List<StaffText> of(DocketId docket, Predicate<String> holds) {
        var page = "staff/triage?docket=" + dockets.get(docket).number();
        var flagged = flags.of(docket).stream()
                .filter(flag -> holds.test(flag.reason()))
                .map(flag -> new StaffText(
                        "synthesis.text.flag",
                        flag.trackingNumber(),
                        page + "&comment=" + flag.trackingNumber() + "&pane=comment",
                        false));
        var asked = dockets.questions(docket).stream()
                .filter(question -> question.clarification() != null && holds.test(question.words()))
                .map(question ->
                        new StaffText("synthesis.text.question", Integer.toString(question.number()), page, true));
        return Stream.concat(flagged, asked).toList();
    }
}
