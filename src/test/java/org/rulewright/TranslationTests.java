package org.rulewright;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTests {

    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("vaadin-i18n/translations");
    private static final String SOURCES = read("src/main/java");
    private static final String SCRIPTS = read("frontend");
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?:getTranslation|translate|say|new Refusal|new NotFound|@PageTitle)\\(\\s*\"([a-z][\\w.-]*\\.[\\w.-]*)\"(\\s*\\+)?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]*)+)\"");
    private static final Pattern LETTER = Pattern.compile("\\.(?:subject|text)$");
    private static final Pattern SPOKEN =
            Pattern.compile("new (?:H[1-6]|Paragraph|Span|Text|Button|NativeButton|Anchor)"
                    + "\\((?:\"[^\"]*\", )?\"[^\"]*[A-Za-z]{2}[^\"]*\"\\)");

    @Test
    void everyKeyThatIsAskedForHasWords() {
        var missing = TRANSLATED
                .matcher(SOURCES)
                .results()
                .filter(use -> !hasWords(use.group(1), use.group(2) != null))
                .map(use -> use.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsAskedFor() {
        var literals = literals();

        var unused =
                ENGLISH.keySet().stream().filter(key -> !isUsed(key, literals)).collect(toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyStandsOnce() throws IOException {
        var keys = Files.readAllLines(WORDS).stream()
                .filter(line -> line.matches("[a-z][\\w.-]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noWordsHaveAnApostropheThatFormattingWouldSwallow() {
        var straight = ENGLISH.keySet().stream()
                .filter(key -> ENGLISH.getString(key).contains("'"))
                .collect(toCollection(TreeSet::new));

        assertThat(straight).isEmpty();
    }

    @Test
    void viewsContainNoWordsOfTheirOwn() {
        assertThat(SPOKEN.matcher(SOURCES).results().map(MatchResult::group)).isEmpty();
    }

    private static boolean hasWords(String key, boolean isPrefix) {
        return isPrefix ? ENGLISH.keySet().stream().anyMatch(each -> each.startsWith(key)) : ENGLISH.containsKey(key);
    }

    private static Set<String> literals() {
        return Stream.of(SOURCES, SCRIPTS)
                .flatMap(text -> LITERAL.matcher(text).results())
                .map(literal -> literal.group(1))
                .collect(toCollection(HashSet::new));
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.contains(LETTER.matcher(key).replaceFirst(""))
                || literals.stream().anyMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix));
    }

    private static String read(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> !file.toString().contains("generated"))
                    .filter(file -> List.of("java", "js").contains(ending(file)))
                    .map(TranslationTests::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ending(Path file) {
        var name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
