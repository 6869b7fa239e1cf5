package org.rulewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** Makes any number of comments out of the sentences of real ones; without them, out of syllables. */
public final class RealWords {

    private static final Pattern NO_WORD = Pattern.compile("\\W+");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+");
    private static final int SHORTEST = 20;
    private static final int SYLLABLES_IN_A_SENTENCE = 14;

    private final Random random = new Random(2022);
    private final List<String> sentences;

    private RealWords(List<String> sentences) {
        this.sentences = sentences;
    }

    /** The words of the real docket in the folder that {@code rulewright.test-data} names. */
    public static RealWords ofTheRealDocket() {
        var folder = Path.of(System.getProperty("rulewright.test-data", "."), "cms-2022-0163", "comments");
        return new RealWords(
                Files.isDirectory(folder)
                        ? read(folder)
                        : IntStream.range(0, 5_000)
                                .mapToObj(RealWords::syllables)
                                .toList());
    }

    /** A comment of three to fourteen sentences. */
    public String comment() {
        return String.join(
                " ",
                random.ints(3L + random.nextInt(12), 0, sentences.size())
                        .mapToObj(sentences::get)
                        .toList());
    }

    /** Two words that stand beside one another somewhere. */
    public String query() {
        var words = NO_WORD.splitAsStream(sentences.get(random.nextInt(sentences.size())))
                .toList();
        var start = random.nextInt(Math.max(1, words.size() - 1));
        return String.join(" ", words.subList(start, Math.min(start + 2, words.size())));
    }

    /** One of the values, the first ones more often. */
    public String oneOf(List<String> values) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 2)));
    }

    private static List<String> read(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().flatMap(RealWords::sentences).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sentences(Path file) {
        var comment = JsonMapper.shared()
                .readTree(file)
                .at("/data/attributes/comment")
                .asString("");
        return SENTENCE_ENDS
                .splitAsStream(Jsoup.parse(comment).text())
                .filter(sentence -> sentence.length() >= SHORTEST);
    }

    private static String syllables(int seed) {
        var random = new Random(seed);
        var words = new ArrayList<String>();
        for (var word = 0; word < SYLLABLES_IN_A_SENTENCE; word++) {
            words.add(Integer.toString((int) (30_000 * Math.pow(random.nextDouble(), 3)), 36));
        }
        return String.join(" ", words) + ".";
    }
}
