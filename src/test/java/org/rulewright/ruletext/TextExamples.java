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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.matching.LineageMatcher;
import org.rulewright.ruletext.matching.Matching.Relation;

/** Rule texts as tests speak of them, with lineages given out as the portal does. */
final class TextExamples {
    private static final AtomicLong IDS = new AtomicLong(1);

    private static final Map<VersionId, List<Tie>> TIES = new ConcurrentHashMap<>();
    private static final Map<VersionId, RuleText> BEFORE = new ConcurrentHashMap<>();

    private TextExamples() {}

    static List<RuleText> marineToxins() {
        var first = firstVersion(read("marine-toxins/v1-in-force.md"));
        var second = nextVersion(first, read("marine-toxins/v2-proposed.md"));
        return List.of(first, second, nextVersion(second, read("marine-toxins/v3-final.md")));
    }

    static RuleText firstVersion(String markdown) {
        return firstVersion(Numbering.complete(MarkdownText.parse(markdown).passages()));
    }

    static RuleText firstVersion(List<Passage> passages) {
        return version(1, passages, Map.of());
    }

    static RuleText nextVersion(RuleText before, String markdown) {
        return nextVersion(
                before, Numbering.complete(MarkdownText.parse(markdown).passages()));
    }

    static RuleText nextVersion(RuleText before, List<Passage> passages) {
        var old = before.provisions().stream().map(Provision::passage).toList();
        var matching = LineageMatcher.match(old, passages, List.of());
        var lineages = new HashMap<Integer, LineageId>();
        matching.ancestors()
                .forEach((place, ancestor) ->
                        lineages.put(place, before.provisions().get(ancestor).lineage()));
        var number = before.version().number() + 1;
        var next = version(number, passages, lineages);
        TIES.put(
                next.version().id(),
                matching.parts().stream()
                        .map(part -> new Tie(
                                number,
                                next.provisions().get(part.after()).lineage(),
                                before.provisions().get(part.before()).lineage(),
                                part.relation() == Relation.SPLIT ? Tie.Kind.SPLIT : Tie.Kind.MERGED))
                        .toList());
        BEFORE.put(next.version().id(), before);
        return next;
    }

    /** Texts that do not come one from another by way of this class are taken as neighbours without ties. */
    static Descent descent(RuleText from, RuleText to) {
        var forward = from.version().number() <= to.version().number();
        var ties = new ArrayList<Tie>();
        var older = forward ? from : to;
        var newer = Optional.of(forward ? to : from);
        while (newer.filter(text -> !text.equals(older)).isPresent()) {
            var id = newer.get().version().id();
            ties.addAll(TIES.getOrDefault(id, List.of()));
            newer = Optional.ofNullable(BEFORE.get(id));
        }
        return new Descent(from, to, ties);
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
