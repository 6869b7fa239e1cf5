package org.rulewright.ruletext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.matching.LineageMatcher;

/** Rule texts as tests speak of them, with lineages given out as the portal does. */
final class TextExamples {
    private static final AtomicLong IDS = new AtomicLong(1);

    private TextExamples() {}

    static List<RuleText> marineToxins() {
        var first = firstVersion(read("marine-toxins/v1-in-force.md"));
        var second = nextVersion(first, read("marine-toxins/v2-proposed.md"));
        return List.of(first, second, nextVersion(second, read("marine-toxins/v3-final.md")));
    }

    static RuleText firstVersion(String markdown) {
        return version(1, MarkdownText.parse(markdown).passages(), Map.of());
    }

    static RuleText nextVersion(RuleText before, String markdown) {
        var passages = MarkdownText.parse(markdown).passages();
        var old = before.provisions().stream().map(Provision::passage).toList();
        var lineages = new HashMap<Integer, LineageId>();
        LineageMatcher.match(old, passages)
                .forEach((place, ancestor) ->
                        lineages.put(place, before.provisions().get(ancestor).lineage()));
        return version(before.version().number() + 1, passages, lineages);
    }

    static Descent descent(RuleText from, RuleText to) {
        return new Descent(from, to, List.of());
    }

    static Optional<Path> sharedData(String path) {
        var file = Path.of(System.getProperty("rulewright.test-data", "../shared/data"), path);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String resource) {
        try (var stream = TextExamples.class.getResourceAsStream("/demo/" + resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no demonstration text " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleText version(int number, List<Passage> passages, Map<Integer, LineageId> lineages) {
        var provisions = new ArrayList<Provision>();
        for (int place = 0; place < passages.size(); place++) {
            provisions.add(new Provision(
                    new ProvisionId(IDS.getAndIncrement()),
                    lineages.getOrDefault(place, new LineageId(IDS.getAndIncrement())),
                    place,
                    passages.get(place),
                    Sha256.of(passages.get(place).text())));
        }
        return new RuleText(about(number), provisions);
    }

    private static RuleVersion about(int number) {
        return new RuleVersion(
                new VersionId(IDS.getAndIncrement()),
                new DocketId(1),
                number,
                VersionKind.PROPOSED,
                "Version " + number,
                LocalDate.of(2022, 5, 22).plusDays(number),
                "",
                "",
                Sha256.of("version " + number),
                null,
                "");
    }
}
