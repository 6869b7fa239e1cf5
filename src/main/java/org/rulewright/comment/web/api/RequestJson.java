package org.rulewright.comment.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a comment from JSON strictly: what we do not know is named, never passed over. */
@Component
class RequestJson {

    /** How large the JSON of one comment may be, in megabytes; files are sent apart. */
    static final int MOST_MEGABYTES = 4;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int MOST_NAMED = 20;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** Reads the body; refuses one that is too large, no JSON, or has fields or values that we do not know. */
    SentComment read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return read(bytes, SentComment.class);
    }

    /** Reads such a thing from JSON; refuses the same. */
    <T> T read(byte[] json, Class<T> kind) {
        try {
            var tree = mapper.readTree(json);
            if (!tree.isObject()) {
                throw refused(Map.of(), "comment.api.json", "");
            }
            return bound(tree, kind);
        } catch (InvalidFormatException e) {
            throw refused(Map.of("field", pointer(e)), "comment.api.value", pointer(e), expected(e));
        } catch (DatabindException e) {
            throw refused(Map.of("field", pointer(e)), "comment.api.kind", pointer(e));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw refused(Map.of(), "comment.api.json", place == null ? "" : place.offsetDescription());
        }
    }

    /** Names each field that is not known, by taking it out and looking for the next one. */
    private <T> T bound(JsonNode tree, Class<T> kind) {
        var unknown = new ArrayList<String>();
        while (true) {
            try {
                var read = mapper.treeToValue(tree, kind);
                if (!unknown.isEmpty()) {
                    throw refused(Map.of("fields", unknown), "comment.api.unknown", String.join(", ", unknown));
                }
                return read;
            } catch (UnrecognizedPropertyException e) {
                unknown.add(pointer(e));
                var holder = JsonPointer.compile(pointer(e)).head();
                if (unknown.size() == MOST_NAMED || !(tree.at(holder) instanceof ObjectNode object)) {
                    throw refused(Map.of("fields", unknown), "comment.api.unknown", String.join(", ", unknown));
                }
                object.remove(e.getPropertyName());
            }
        }
    }

    static ApiRefusal tooLarge() {
        return new ApiRefusal(HttpStatus.CONTENT_TOO_LARGE, Map.of(), "comment.api.large", MOST_MEGABYTES);
    }

    private static ApiRefusal refused(Map<String, Object> facts, String key, Object... arguments) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, facts, key, arguments);
    }

    private static String expected(InvalidFormatException e) {
        var constants = e.getTargetType().getEnumConstants();
        return constants == null
                ? e.getTargetType().getSimpleName()
                : String.join(
                        ", ", Arrays.stream(constants).map(String::valueOf).toList());
    }

    /** Where it went wrong, as a JSON pointer. */
    private static String pointer(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            var name = step.getPropertyName();
            path.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
    }
}
