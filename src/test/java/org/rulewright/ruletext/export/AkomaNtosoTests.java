package org.rulewright.ruletext.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.ruletext.Editions;
import org.rulewright.ruletext.HostileTexts;
import org.rulewright.ruletext.RuleText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AkomaNtosoTests {
    private static final Path OFFICIAL =
            Path.of(System.getProperty("rulewright.akn-schema", "../shared/data/akomantoso30.xsd"));

    @ParameterizedTest
    @MethodSource("texts")
    void keepsToThePartOfTheSchemaThatWeUse(RuleText text) throws Exception {
        var schema = factory().newSchema(AkomaNtosoTests.class.getResource("/ruletext/akn-subset.xsd"));

        validate(text, schema);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsToTheOfficialSchema(RuleText text) throws Exception {
        assumeTrue(OFFICIAL.toFile().exists(), "the official schema is not at " + OFFICIAL);

        validate(text, factory().newSchema(OFFICIAL.toFile()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsEveryWordOfTheText(RuleText text) throws Exception {
        var body = parsed(text).getElementsByTagName("body").item(0);

        var all = new StringBuilder();
        text.provisions().forEach(each -> all.append(each.number()).append(each.text()));
        assertThat(letters(body.getTextContent())).isEqualTo(letters(WrittenFiles.inXml(all.toString())));
    }

    @Test
    void namesWhatItIsInThreeSteps() throws Exception {
        var xml = written(Editions.marineToxins().get(1));

        assertThat(xml)
                .contains(
                        "<bill name=\"rule\">",
                        "<FRBRuri value=\"/akn/us/bill/2022-05-23/BIS-2022-0013\"/>",
                        "<FRBRuri value=\"/akn/us/bill/2022-05-23/BIS-2022-0013/eng@ver2\"/>",
                        "<FRBRlanguage language=\"eng\"/>",
                        "<num>(d)</num><intro><p>Toxins, as follows, and their subunits:</p></intro>");
    }

    @Test
    void givesAProvisionTheSameIdInEveryVersion() throws Exception {
        var first = ids(Editions.marineToxins().get(0));
        var texts = Editions.marineToxins();

        var before = ids(texts.get(0));
        var after = ids(texts.get(1));
        assertThat(before.get("Cholera toxin;")).isEqualTo(after.get("Cholera toxin;"));
        assertThat(first).hasSameSizeAs(before);
    }

    static Stream<RuleText> texts() {
        var hostile = Stream.iterate(1L, seed -> seed + 1).limit(20).flatMap(seed -> HostileTexts.of(seed).stream());
        return Stream.of(Editions.marineToxins().stream(), Editions.realTexts().stream(), hostile)
                .flatMap(each -> each);
    }

    private static void validate(RuleText text, Schema schema) throws Exception {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(text))));
    }

    private static SchemaFactory factory() {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    }

    private static Map<String, String> ids(RuleText text) throws Exception {
        var ids = new HashMap<String, String>();
        var words = parsed(text).getElementsByTagName("p");
        for (int place = 0; place < words.getLength(); place++) {
            var provision = (Element) words.item(place).getParentNode().getParentNode();
            ids.put(words.item(place).getTextContent(), provision.getAttribute("eId"));
        }
        return ids;
    }

    private static Document parsed(RuleText text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes(text)));
    }

    private static byte[] bytes(RuleText text) {
        return WrittenFiles.bytes(stream -> AkomaNtoso.write(Editions.of(text), stream));
    }

    private static String written(RuleText text) {
        return WrittenFiles.text(stream -> AkomaNtoso.write(Editions.of(text), stream));
    }

    private static List<Integer> letters(String text) {
        return text.codePoints()
                .filter(sign -> !List.of(9, 10, 13).contains(sign))
                .boxed()
                .toList();
    }
}
