package org.rulewright.comment.ui;

import java.util.Map;

/**
 * Where in the form somebody is, as the address says it.
 *
 * @param point the point that is open, from 1; 0 for the last one
 * @param isFromCheck whether the author came from the check page to change something, and goes back there
 */
record FormPlace(Step step, int point, boolean isFromCheck) {

    static FormPlace at(Step step) {
        return new FormPlace(step, 0, false);
    }

    /** Where a part can be changed, with the way back to the check page. */
    static FormPlace changing(Step step, int point) {
        return new FormPlace(step, point, true);
    }

    static FormPlace of(Map<String, String> address) {
        var point = address.getOrDefault("point", "");
        return new FormPlace(
                Step.of(address.getOrDefault("step", "")),
                point.matches("\\d{1,4}") ? Integer.parseInt(point) : 0,
                "check".equals(address.get("back")));
    }

    /** The place behind this one. */
    FormPlace next() {
        return at(isFromCheck ? Step.CHECK : step.next());
    }

    /** Its address in the form of a comment. */
    String addressFor(Writing writing) {
        var draft = writing.secret().map(secret -> "&draft=" + secret.value()).orElse("");
        return "dockets/%s/comment?step=%s%s%s%s"
                .formatted(
                        writing.docket().number(),
                        step.code(),
                        point > 0 ? "&point=" + point : "",
                        isFromCheck ? "&back=check" : "",
                        draft);
    }
}
