package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.EvidenceField;
import org.rulewright.comment.EvidenceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiKeysTests {

    private static final Path COMMENT = Path.of("src/main/java/org/rulewright/comment");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n/translations");

    private final JsonNode schemas = JsonMapper.shared()
            .readTree(read(Path.of("src/main/resources/api/openapi.json")))
            .at("/components/schemas");

    @Test
    void areDescribedForEachFaultThatTheRulesAndTheApiFind() {
        var rules = keys(
                "comment\\.fault\\.[\\w.]*\\w",
                COMMENT.resolve("CommentRule.java"),
                COMMENT.resolve("EvidenceRule.java"));
        var api = keys("Fault\\.at\\([^;]*?\"(comment\\.[\\w.]+)\"|not\\([^;]*?\"(comment\\.[\\w.]+)\"", sources());
        var evidence = Stream.of(EvidenceKind.values())
                .filter(kind -> kind.fields().contains(EvidenceField.VALUE))
                .map(kind -> "comment.fault.evidence." + kind.name());
        var found = Stream.of(rules.stream(), api.stream(), evidence)
                .flatMap(all -> all)
                .collect(Collectors.toCollection(TreeSet::new));
        found.remove("comment.fault.evidence");

        assertThat(examples("FaultKey")).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void areDescribedForEachRefusalOfTheApi() {
        var found = keys("\"(comment\\.(?:api|refused)\\.[\\w.]+)\"", sources());
        found.removeAll(examples("FaultKey"));
        found.remove("comment.refused.closed");

        assertThat(examples("ProblemKey")).containsAll(found);
    }

    @Test
    void haveWordsAndAMeaning() {
        for (var schema : List.of("ProblemKey", "FaultKey")) {
            var description = schemas.path(schema).path("description").asString();
            assertThat(examples(schema)).doesNotHaveDuplicates().allSatisfy(key -> {
                assertThat(WORDS.containsKey(key)).as(key).isTrue();
                assertThat(description).contains("- `" + key + "`: ");
            });
        }
    }

    private List<String> examples(String schema) {
        return schemas.path(schema)
                .path("examples")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Set<String> keys(String pattern, Path... files) {
        return Stream.of(files)
                .flatMap(file -> Pattern.compile(pattern).matcher(read(file)).results())
                .map(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(group -> Optional.ofNullable(found.group(group)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(found::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path[] sources() {
        try (var files = Files.list(COMMENT.resolve("web/api"))) {
            return files.toArray(Path[]::new);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
