package org.rulewright.campaign.likeness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/** Against pairs and groups of real texts that others found by comparing each with each. */
@EnabledIf("isThere")
class RealNearDuplicatesTests {

    private static final Path DATA = Path.of(System.getProperty("rulewright.test-data", "../shared/data"));
    private static final String EPA = "EPA-HQ-OA-2018-0259-9322";

    /** By how much the likeness differs where words are told apart in another way. */
    private static final double ELSEWHERE = 0.02;

    static boolean isThere() {
        return Files.isDirectory(DATA.resolve("near-duplicates"));
    }

    @Test
    void findsThePlantedPairsAmongArticles() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(DATA.resolve("near-duplicates/articles_1000.train"))) {
            texts.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        var found = pairs(texts, 0.4);

        for (var line : Files.readAllLines(DATA.resolve("near-duplicates/articles_1000.truth"))) {
            assertThat(found).contains(Set.of(line.split(" ")));
        }
    }

    @Test
    void findsThePairsOfARealDocket() throws IOException {
        assertAgrees(epa(), DATA.resolve("near-duplicates/" + EPA + ".pairs-j5-050.csv.gz"));
    }

    @Test
    void findsThePairsOfADocketWithALargeCampaign() throws IOException {
        assertAgrees(cms(), DATA.resolve("cms-2022-0163/cms-2022-0163.pairs-j5-050.csv.gz"));
    }

    @Test
    void groupsTheDocketAsComparingEachWithEachDoes() throws IOException {
        var texts = cms();
        var groups = groups(texts);
        var clusters = DATA.resolve("cms-2022-0163/cms-2022-0163.clusters-j5-080.json");

        var agreeing = 0;
        var all = 0;
        for (var cluster : JsonMapper.shared().readTree(clusters)) {
            var ids = new ArrayList<String>();
            cluster.forEach(id -> ids.add(id.asString()));
            for (var one = 0; one < ids.size(); one++) {
                for (var other = one + 1; other < ids.size(); other++) {
                    all++;
                    agreeing += Objects.equals(groups.get(ids.get(one)), groups.get(ids.get(other))) ? 1 : 0;
                }
            }
        }

        assertThat((double) agreeing / all).isGreaterThan(0.99);
    }

    private static void assertAgrees(Map<String, String> texts, Path file) throws IOException {
        var likeness = new HashMap<Set<String>, Double>();
        try (var reader =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            rows.forEach(row ->
                    likeness.put(Set.of(row.get("id_a"), row.get("id_b")), Double.parseDouble(row.get("jaccard5"))));
        }
        var found = pairs(texts, Placement.ALIKE);
        var wanted = likeness.entrySet().stream()
                .filter(pair -> pair.getValue() >= Placement.ALIKE + ELSEWHERE)
                .map(Map.Entry::getKey)
                .toList();
        var right = found.stream()
                .filter(pair -> likeness.getOrDefault(pair, 0.0) >= Placement.ALIKE - ELSEWHERE)
                .count();

        assertThat(wanted).hasSizeGreaterThan(1_000);
        assertThat(share(wanted.stream().filter(found::contains).count(), wanted.size()))
                .as("recall")
                .isGreaterThan(0.99);
        assertThat(share(right, found.size())).as("precision").isGreaterThan(0.99);
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static Set<Set<String>> pairs(Map<String, String> texts, double least) {
        var pairs = new HashSet<Set<String>>();
        var shingles = new HashMap<String, Shingles>();
        var bands = new HashMap<Long, List<String>>();
        texts.forEach((id, text) -> {
            var own = Shingles.of(Words.normal(text));
            for (var band : Signature.of(own).bands(0)) {
                var others = bands.computeIfAbsent(band, _ -> new ArrayList<>());
                others.stream()
                        .filter(other -> !other.equals(id)
                                && requireNonNull(shingles.get(other)).jaccard(own) >= least)
                        .forEach(other -> pairs.add(Set.of(id, other)));
                others.add(id);
            }
            shingles.put(id, own);
        });
        return pairs;
    }

    private static Map<String, Long> groups(Map<String, String> texts) {
        var ids = List.copyOf(texts.keySet());
        var shingles = ids.stream()
                .map(id -> Shingles.of(Words.normal(requireNonNull(texts.get(id)))))
                .toList();
        var placement =
                new Placement((one, other) -> shingles.get((int) one - 1).jaccard(shingles.get((int) other - 1)));
        var bands = new HashMap<Long, List<Long>>();
        for (var text = 1L; text <= ids.size(); text++) {
            var near = new HashSet<Long>();
            for (var band : Signature.of(shingles.get((int) text - 1)).bands(0)) {
                var others = bands.computeIfAbsent(band, _ -> new ArrayList<>());
                near.addAll(others);
                others.add(text);
            }
            placement.place(text, List.copyOf(near));
        }
        var groups = new HashMap<String, Long>();
        placement.placed().forEach((text, campaign) -> groups.put(ids.get((int) (text - 1)), campaign));
        return groups;
    }

    private static Map<String, String> epa() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var reader = Files.newBufferedReader(DATA.resolve("near-duplicates/" + EPA + ".csv"));
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            // The rows are numbered as a spreadsheet shows them, below the titles.
            rows.forEach(row -> texts.put("row" + (texts.size() + 2), row.get("text")));
        }
        return texts;
    }

    private static Map<String, String> cms() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(DATA.resolve("cms-2022-0163/comments"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".json", "");
                var comment = JsonMapper.shared()
                        .readTree(file)
                        .at("/data/attributes/comment")
                        .asString("");
                var text = Jsoup.parse(Jsoup.parse(comment).text()).text();
                if (!Words.of(text).isEmpty() && !Pointing.isOnly(text)) {
                    texts.put(name, text);
                }
            }
        }
        return texts;
    }
}
