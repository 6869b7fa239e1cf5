package org.rulewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rulewright.search.Judged.Question;
import tools.jackson.databind.json.JsonMapper;

/** Judgements that real texts make by themselves: a heading asks for what stands under it. */
final class JudgedCollections {

    private static final Path DATA = Path.of(System.getProperty("rulewright.test-data", "."));
    private static final Pattern SECTION = Pattern.compile("\\n\\h+§ (\\d+\\.\\d+)\\h+([^\\n]+)\\n");
    private static final Pattern PART = Pattern.compile("\\n\\h+PART (\\d+)—([^\\n]+)\\n");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+");
    private static final int FEWEST_LETTERS = 200;

    private JudgedCollections() {}

    static List<Judged> all() {
        return List.of(headings(), parts(), bill(), chapters(), sentences(), heldOutSentences(), heldOutSections());
    }

    /** The heading of each section of the export regulations asks for that section. */
    private static Judged headings() {
        var texts = sections();
        var questions = SECTION.matcher(ear())
                .results()
                .filter(heading -> texts.containsKey(heading.group(1)))
                .map(heading -> new Question(heading.group(2), Set.of(heading.group(1))))
                .toList();
        return new Judged("export rules, headings", texts, questions);
    }

    /** The title of each part of the export regulations asks for all sections of that part. */
    private static Judged parts() {
        var texts = sections();
        var questions = PART.matcher(ear())
                .results()
                .map(part -> new Question(part.group(2).strip(), beginningWith(part.group(1) + ".", texts)))
                .filter(question -> !question.relevant().isEmpty())
                .toList();
        return new Judged("export rules, titles of parts", texts, questions);
    }

    private static Map<String, String> sections() {
        var texts = new LinkedHashMap<String, String>();
        var ear = ear();
        var ends = Stream.concat(
                        SECTION.matcher(ear).results(), PART.matcher(ear).results())
                .map(found -> found.start())
                .sorted()
                .toList();
        SECTION.matcher(ear).results().forEach(heading -> {
            var end = ends.stream().filter(start -> start > heading.start()).findFirst();
            var text = ear.substring(heading.end(), end.orElse(ear.length()));
            var said = text.replaceAll("(?m)^#.*$", "").strip();
            if (said.length() >= FEWEST_LETTERS) {
                texts.put(heading.group(1), said);
            }
        });
        return texts;
    }

    /** The heading of each clause of a bill asks for that clause. */
    private static Judged bill() {
        var texts = new LinkedHashMap<String, String>();
        var questions = new ArrayList<Question>();
        for (var clause : clauses()) {
            texts.put(clause.id(), words(clause));
            questions.add(new Question(heading(clause), Set.of(clause.id())));
        }
        return new Judged("bill, headings", texts, questions);
    }

    /** The heading of each group of clauses asks for its clauses. */
    private static Judged chapters() {
        var groups = new LinkedHashMap<String, Set<String>>();
        var texts = new LinkedHashMap<String, String>();
        for (var clause : clauses()) {
            texts.put(clause.id(), words(clause));
            var group = clause.parent();
            while (group != null && heading(group).isEmpty()) {
                group = group.parent();
            }
            if (group != null) {
                groups.computeIfAbsent(heading(group), _ -> new LinkedHashSet<>())
                        .add(clause.id());
            }
        }
        var questions = groups.entrySet().stream()
                .map(group -> new Question(group.getKey(), group.getValue()))
                .toList();
        return new Judged("bill, headings of groups", texts, questions);
    }

    private static List<Element> clauses() {
        var bill = Jsoup.parse(
                read(DATA.resolve("rule-text/uk-bills-akn/data-protection-committee.xml")), Parser.xmlParser());
        var clauses = new ArrayList<Element>();
        for (var section : bill.select("section")) {
            if (!heading(section).isEmpty() && words(section).length() >= FEWEST_LETTERS) {
                section.attr("id", "clause-" + clauses.size());
                clauses.add(section);
            }
        }
        return clauses;
    }

    private static String heading(Element group) {
        return group.children().stream()
                .filter(child -> child.tagName().equals("heading"))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static String words(Element clause) {
        var copy = clause.clone();
        copy.select("heading").remove();
        return copy.text();
    }

    /** A sentence of a real comment asks for the comment that it was taken from. */
    private static Judged sentences() {
        var comments = new LinkedHashMap<String, String>();
        for (var file : files(DATA.resolve("cms-2022-0163/comments"))) {
            comments.put(
                    file.getFileName().toString().replace(".json", ""),
                    JsonMapper.shared()
                            .readTree(file)
                            .at("/data/attributes/comment")
                            .asString(""));
        }
        return sentences("comments, a sentence each", comments);
    }

    /** The same for comments on another rule, by which nothing was ever chosen. */
    private static Judged heldOutSentences() {
        var comments = new LinkedHashMap<String, String>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var file = DATA.resolve("cms-2025-0050/CMS-2025-0050-0031.export1.csv");
        try (var rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            rows.forEach(row -> comments.put(row.get("Document ID"), row.get("Comment")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences("held out: comments, a sentence each", comments);
    }

    private static Judged sentences(String name, Map<String, String> comments) {
        var random = new Random(37);
        var texts = new LinkedHashMap<String, String>();
        var questions = new ArrayList<Question>();
        comments.forEach((id, comment) -> {
            var sentences = new ArrayList<>(SENTENCE_ENDS
                    .splitAsStream(Jsoup.parse(comment).text())
                    .filter(sentence -> sentence.length() > 40)
                    .toList());
            if (sentences.size() >= 3 && texts.size() < 300) {
                questions.add(new Question(sentences.remove(random.nextInt(sentences.size())), Set.of(id)));
                texts.put(id, String.join(" ", sentences));
            }
        });
        return new Judged(name, texts, questions);
    }

    /** The subject of each section of other regulations asks for that section; nothing was chosen by them either. */
    private static Judged heldOutSections() {
        var texts = new LinkedHashMap<String, String>();
        var questions = new ArrayList<Question>();
        for (var part : List.of("1005", "1007", "1015")) {
            var file = DATA.resolve("rule-text/cfr-annual/CFR-2012-title12-vol8-part" + part + ".xml");
            for (var section : Jsoup.parse(read(file), Parser.xmlParser()).select("SECTION")) {
                var copy = section.clone();
                copy.select("SECTNO, SUBJECT").remove();
                var id = section.select("SECTNO").text().replaceAll("[^0-9.]", "");
                var subject = section.select("SUBJECT").text();
                if (!subject.isEmpty()
                        && copy.text().length() >= FEWEST_LETTERS
                        && texts.put(id, copy.text()) == null) {
                    questions.add(new Question(subject, Set.of(id)));
                }
            }
        }
        return new Judged("held out: bank rules, headings", texts, questions);
    }

    private static Set<String> beginningWith(String start, Map<String, String> texts) {
        return Set.copyOf(texts.keySet().stream()
                .filter(number -> number.startsWith(start))
                .toList());
    }

    private static String ear() {
        return read(DATA.resolve("rule-text/ear/15-cfr-parts-745-774.md"));
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
