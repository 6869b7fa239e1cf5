package org.rulewright.synthesis.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as conditions over a row {@code t}, with the values of their parameters. */
record TriageConditions(String sql, Map<String, Object> values) {

    static TriageConditions of(TriageFilter filter) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add("t.docket_id = :docket");
        values.put("docket", filter.docket().value());
        filter.status().ifPresent(status -> {
            conditions.add("t.status = :status");
            values.put("status", status.name());
        });
        if (!filter.category().isEmpty()) {
            conditions.add("t.category = :category");
            values.put("category", filter.category());
        }
        if (filter.words() > 0) {
            conditions.add("t.words >= :words");
            values.put("words", filter.words());
        }
        if (filter.assigned() instanceof Assigned.To(var person)) {
            conditions.add("t.assignee = :assignee");
            values.put("assignee", person.value());
        }
        conditions.addAll(fixed(filter));
        return new TriageConditions(String.join("\n  and ", conditions), values);
    }

    private static List<String> fixed(TriageFilter filter) {
        var conditions = new ArrayList<String>();
        switch (filter.among()) {
            case ANY -> {}
            case DISTINCT -> conditions.add("t.kind <> 'SAME'");
            case ALONE -> conditions.add("t.kind = 'ALONE'");
            case CAMPAIGN -> conditions.add("t.kind <> 'ALONE'");
            case FIRST -> conditions.add("t.kind = 'FIRST'");
            case OWN -> conditions.add("t.kind = 'OWN'");
        }
        if (filter.assigned() instanceof Assigned.ToNobody) {
            conditions.add("t.assignee is null");
        }
        filter.only()
                .forEach(only -> conditions.add(
                        switch (only) {
                            case WITH_FILES -> "t.attachments > 0";
                            case FLAGGED -> "t.flag is not null";
                            case UNREAD -> "not t.read and t.status <> 'GROUPED'";
                        }));
        return conditions;
    }
}
