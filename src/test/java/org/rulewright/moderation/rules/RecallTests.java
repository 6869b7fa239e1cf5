package org.rulewright.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of what is labelled in synthetic texts the rules find.
 *
 * <p>Structured identifiers are what a pattern can tell: e-mail, phone, social security, card and account numbers, network
 * addresses, driver's licences. Names, places and organisations are not, and neither is a web address, which mostly
 * names no person; dates identify nobody.
 */
class RecallTests {

    private static final Path DATA = Path.of(System.getProperty("rulewright.test-data", "../shared/data"));
    private static final Map<String, Set<Rule>> STRUCTURED = Map.of(
            "EMAIL_ADDRESS", Set.of(Rule.EMAIL),
            "PHONE_NUMBER", Set.of(Rule.PHONE),
            "US_SSN", Set.of(Rule.SOCIAL_SECURITY),
            "CREDIT_CARD", Set.of(Rule.CARD),
            "IBAN_CODE", Set.of(Rule.IBAN),
            "IP_ADDRESS", Set.of(Rule.NETWORK_ADDRESS),
            "US_DRIVER_LICENSE", Set.of(Rule.IDENTITY_PAPER));
    private static final double ENOUGH = 0.99;

    private record Label(String kind, int start, int end) {}

    private record Score(int labelled, int found) {}

    @Test
    void findsTheStructuredIdentifiersOfSyntheticTexts() throws Exception {
        var file = DATA.resolve("pii/generated_small.json");
        assumeTrue(Files.exists(file), "Skipped 1 test: the labelled texts are not at " + file);
        var scores = new TreeMap<String, Score>();
        var missed = new ArrayList<String>();
        var rightly = new EnumMap<Rule, Integer>(Rule.class);
        var suggested = new EnumMap<Rule, Integer>(Rule.class);

        for (var text : JsonMapper.shared().readTree(Files.readString(file))) {
            var words = text.path("full_text").asString();
            var findings = RuleBook.findings(words);
            var labels = labels(text);
            for (var label : labels) {
                count(label, findings, words, scores, missed);
            }
            for (var finding : findings) {
                suggested.merge(finding.rule(), 1, Integer::sum);
                if (labels.stream().anyMatch(label -> label.start() < finding.end() && finding.start() < label.end())) {
                    rightly.merge(finding.rule(), 1, Integer::sum);
                }
            }
        }

        scores.forEach(
                (kind, score) -> System.out.printf("recall %s %d of %d%n", kind, score.found(), score.labelled()));
        suggested.forEach((rule, count) ->
                System.out.printf("precision %s %d of %d%n", rule, rightly.getOrDefault(rule, 0), count));
        System.out.println("missed " + missed);
        var all = scores.values().stream().mapToInt(Score::labelled).sum();
        var found = scores.values().stream().mapToInt(Score::found).sum();
        assertThat(all).isPositive();
        assertThat((double) found / all).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static void count(
            Label label, List<Finding> findings, String words, Map<String, Score> scores, List<String> missed) {
        if (!STRUCTURED.containsKey(label.kind())) {
            return;
        }
        var isFound =
                findings.stream().anyMatch(finding -> finding.start() <= label.start() && label.end() <= finding.end());
        scores.merge(
                label.kind(),
                new Score(1, isFound ? 1 : 0),
                (one, other) -> new Score(one.labelled() + other.labelled(), one.found() + other.found()));
        if (!isFound) {
            missed.add(label.kind() + " in " + words);
        }
    }

    private static List<Label> labels(JsonNode text) {
        var labels = new ArrayList<Label>();
        for (var span : text.path("spans")) {
            labels.add(new Label(
                    span.path("entity_type").asString(),
                    span.path("start_position").asInt(),
                    span.path("end_position").asInt()));
        }
        return labels;
    }
}
