package org.rulewright.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RuleBookTests {

    private static final Path DATA = Path.of(System.getProperty("rulewright.test-data", "../shared/data"));
    private static final int LONG = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "555-0142",
                "(202) 555-0142",
                "202-555-0142",
                "202.555.0142",
                "202 555 0142",
                "2025550142",
                "+1 202 555 0142",
                "+12025550142",
                "1-800-555-0142",
                "202-555-0142 ext. 17",
                "202-555-0142x17",
                "+44 20 7946 0958",
                "020 7946 0958",
                "07700 900123",
                "+49 (0)30 901820",
                "030/901820",
                "0171 2345678",
                "+33 1 42 68 53 00",
                "01 42 68 53 00",
                "+31 6-14562359",
                "(06 70) 123-456",
                "0911-1234567",
                "+46 8-123 456 78",
                "077 0452 6743",
                "03-1234-5678",
                "(08) 8274 4821",
                "+61 412 345 678",
                "345 678 9012",
                "040 58 07 22 11"
            })
    void findsPhoneNumbersOfManyCountries(String number) {
        var text = "My office is open; it is " + number + " on weekdays.";

        assertThat(RuleBook.findings(text)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.PHONE);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under 42 CFR 422.100 and 423.2264 the plan years 2023-2024 count.",
                "See 87 FR 79452, published on 12/27/2022, and 2022-12-27.",
                "It cost $1,234,567.89 in 2021 and 1234567 in 2022.",
                "Docket CMS-2022-0163-0042 has 1,000,000 readers.",
                "The toxin weighs 1.23456789 mg, or 0.5 to 1.5 mg.",
                "We welcome the proposal and thank the agency for its work."
            })
    void leavesAloneWhatOnlyLooksAlike(String text) {
        assertThat(RuleBook.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL|Write to dana.whitfield+x@example.co.uk soon.",
                "EMAIL|Write to dana (at) example (dot) org soon.",
                "CARD|It is 4532 2766 4457 7020 on file.",
                "IBAN|Pay to GB82 WEST 1234 5698 7654 32 please.",
                "IBAN|Pay to de89370400440532013000 please.",
                "SOCIAL_SECURITY|Mine is 531-21-7351 for years.",
                "SOCIAL_SECURITY|My SSN is 531217351.",
                "NETWORK_ADDRESS|Seen from 58.74.121.78.",
                "NETWORK_ADDRESS|Seen from 2001:db8::ff00:42:8329 once.",
                "IDENTITY_PAPER|My passport number is K1234567.",
                "IDENTITY_PAPER|My driver's license is D481-195-160.",
                "POSTAL_ADDRESS|I live at 742 Evergreen Terrace in town.",
                "POSTAL_ADDRESS|Send it to P.O. Box 1234.",
                "NAME|Please ask Ms. Whitfield.",
                "PROFANITY|This is bullshit.",
                "SEQUENCE|The primer is ATGGCCAAGTTCGACGGTCA here.",
                "SEQUENCE|It reads atggcc aagttc gacggt catgca in full.",
                "SEQUENCE|It folds: MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQ as known.",
                "CONFIDENCE|This is a trade secret of ours.",
                "CONFIDENCE|These are proprietary data.",
                "CONFIDENCE|It was submitted in confidence.",
                "CUSTOMER|Our buyer Harbour Foods of Lisbon takes 40 shipments a year."
            })
    void findsWhatPeopleGiveAway(Rule rule, String text) {
        assertThat(RuleBook.findings(text)).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our product is a proprietary directory.",
                "We have lost in confidence and in trust.",
                "Attention: ABC-0058-NC\nP.O. Box 8013\nSpringfield, MD 21244-8013",
                "U.S. Department of Examples\n7500 Example Blvd.\nSpringfield, MD 21244"
            })
    void leavesAloneWhatGivesNobodyAway(String text) {
        assertThat(RuleBook.findings(text)).isEmpty();
    }

    @Test
    void findsInstructionsForALaboratory() {
        var text = """
                1. Incubate 50 ml of the culture at 37 \u00b0C overnight.
                2. Centrifuge at 4000 rpm for 20 min and resuspend the pellet in 5 ml buffer.
                """;

        assertThat(RuleBook.findings(text)).extracting(Finding::rule).contains(Rule.PROTOCOL);
        assertThat(RuleBook.findings("We incubate ideas and pass 5 mg of salt."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "1 ",
                "1-",
                "(1",
                "a.",
                "a@",
                "@a.",
                "A ",
                "ACGT ",
                "ACGTZ ",
                "Aa ",
                "1 A",
                "+1 (",
                "x1x",
                ":",
                "a:",
                "Mr. A",
                "12 Main ",
                "confidential ",
                "\n",
                " \n",
                "1.\n",
                ">a\n",
                "buyer A, ",
                "www.",
                "http://a",
                "0:",
                "G B82"
            })
    void comesToAnEndWithHostileTexts(String part) {
        var text = part.repeat(LONG / part.length());

        assertThat(RuleBook.findings(text)).hasSizeLessThanOrEqualTo(300);
        assertThat(RuleBook.findings(text + "!")).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void pointsAtLittleInRealComments() throws Exception {
        var folder = DATA.resolve("cms-2022-0163/comments");
        Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped 1 test: the real comments are not at " + folder);
        var counts = new EnumMap<Rule, Integer>(Rule.class);
        var comments = bodies(folder);

        for (var body : comments) {
            RuleBook.findings(body).forEach(found -> counts.merge(found.rule(), 1, Integer::sum));
        }

        counts.forEach((rule, count) ->
                System.out.printf("suggested %s %.1f per 100 comments%n", rule, 100.0 * count / comments.size()));
        assertThat(counts.getOrDefault(Rule.PROFANITY, 0)).isLessThan(comments.size() / 10);
    }

    private static List<String> bodies(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(RuleBookTests::body)
                    .filter(body -> !body.isBlank())
                    .toList();
        }
    }

    private static String body(Path file) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(file))
                    .at("/data/attributes/comment")
                    .asString("")
                    .replaceAll("<br ?/?>", "\n")
                    .replace("&amp;", "&")
                    .replace("&#39;", "\u2019")
                    .replace("&rsquo;", "\u2019");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
