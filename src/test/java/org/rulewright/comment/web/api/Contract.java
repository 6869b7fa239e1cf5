package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rulewright.comment.web.api.Program.Answer;
import tools.jackson.databind.JsonNode;

/** The description of the API, held against what the API answers. */
final class Contract {

    private final JsonNode description;
    private final Set<String> produced = new TreeSet<>();

    Contract(JsonNode description) {
        this.description = description;
    }

    /** Every answer that is described, such as {@code post /api/v1/files 201}. */
    Set<String> promised() {
        return description
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .flatMap(method -> method.getValue()
                                .path("responses")
                                .propertyStream()
                                .map(status -> method.getKey() + " " + path.getKey() + " " + status.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every answer that was held against the description. */
    Set<String> produced() {
        return produced;
    }

    /** The names that a schema knows. */
    Set<String> fields(String schema) {
        return description
                .at("/components/schemas/" + schema + "/properties")
                .propertyStream()
                .map(field -> field.getKey())
                .collect(Collectors.toSet());
    }

    /** Holds an answer against what is promised for its status. */
    void hold(String method, String path, Answer answer) {
        var promise = description
                .path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(answer.status() + "");
        assertThat(promise.isMissingNode())
                .as("%s %s %d: %s", method, path, answer.status(), answer.body())
                .isFalse();
        var type = promise.path("content").propertyStream().findFirst().orElseThrow();
        assertThat(answer.type()).startsWith(type.getKey());
        if (type.getKey().endsWith("json") && !type.getKey().contains("ndjson")) {
            matches(type.getValue().path("schema"), answer.body(), path + " " + answer.status());
        }
        produced.add(method + " " + path + " " + answer.status());
    }

    /** Checks kinds, required and unknown fields. */
    void matches(JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref")) {
            matches(description.at(schema.path("$ref").asString().substring(1)), value, place);
            return;
        }
        if (schema.has("oneOf")) {
            var chosen = schema.path("oneOf")
                    .valueStream()
                    .filter(one -> fits(one, value))
                    .findFirst()
                    .orElseThrow();
            matches(chosen, value, place);
            return;
        }
        assertThat(isOf(schema.path("type"), value))
                .as("%s is %s", place, schema.path("type"))
                .isTrue();
        if (schema.has("enum")) {
            assertThat(schema.path("enum").valueStream().map(JsonNode::asString))
                    .contains(value.asString());
        }
        if (schema.has("examples") && value.isString() && !value.asString().startsWith("http.")) {
            assertThat(schema.path("examples").valueStream().map(JsonNode::asString))
                    .contains(value.asString());
        }
        value.valueStream().filter(_ -> value.isArray()).forEach(one -> matches(schema.path("items"), one, place));
        if (value.isObject() && schema.has("properties")) {
            schema.path("required")
                    .valueStream()
                    .forEach(name -> assertThat(value.has(name.asString()))
                            .as(place + " has " + name)
                            .isTrue());
            value.propertyStream().forEach(field -> {
                var known = schema.path("properties").path(field.getKey());
                assertThat(known.isMissingNode())
                        .as(place + " knows " + field.getKey())
                        .isFalse();
                matches(known, field.getValue(), place + "/" + field.getKey());
            });
        }
    }

    /** Whether the value is of this one of several shapes: by being null, or by having what the shape must have. */
    private boolean fits(JsonNode shape, JsonNode value) {
        var known =
                shape.has("$ref") ? description.at(shape.path("$ref").asString().substring(1)) : shape;
        return value.isNull() == known.path("type").asString("").equals("null")
                && known.path("required").valueStream().allMatch(name -> value.has(name.asString()));
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> isOf(one, value));
        }
        return switch (type.asString()) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> value.isNull();
        };
    }
}
