package org.rulewright.demonstration;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A comment that was invented for the demonstration, as it stands in the file. */
record Sample(
        String category, String organization, String country, String position, String body, List<SamplePoint> points) {

    Sample with(List<SamplePoint> further) {
        var all = Stream.concat(points.stream(), further.stream()).toList();
        return new Sample(category, organization, country, position, body, all);
    }

    record SamplePoint(
            @Nullable String paragraph,
            @Nullable String quote,
            String text,
            @Nullable String suggestedText,
            String ask,
            @Nullable SampleEvidence evidence) {}

    record SampleEvidence(
            String kind, String value, @Nullable Integer licencesPerYear) {}
}
