package org.rulewright.ruletext.intake.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rulewright.base.Refusal;

/**
 * Reads XML that nobody vouches for: no document type, no entities, nothing from elsewhere, and no more depth or parts
 * than a legal text has.
 */
final class SafeXml {
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 500_000;

    private final XMLStreamReader stream;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int elements;

    private SafeXml(XMLStreamReader stream) {
        this.stream = stream;
    }

    /** The root of a document; refuses what is malformed, hostile or too large, and says where. */
    static Element read(byte[] document) {
        try {
            var stream = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            return new SafeXml(stream).root();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw place == null || place.getLineNumber() < 1
                    ? new Refusal("ruletext.intake.refused.xml")
                    : new Refusal("ruletext.intake.refused.malformed", place.getLineNumber(), place.getColumnNumber());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST * 2));
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched from elsewhere");
        });
        return factory;
    }

    private Element root() throws XMLStreamException {
        while (stream.hasNext()) {
            switch (stream.next()) {
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw new Refusal("ruletext.intake.refused.entities");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(stream.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    closeWords();
                    var ended = open.removeLast();
                    if (open.isEmpty()) {
                        return finish(ended);
                    }
                }
                default -> {}
            }
        }
        throw new Refusal("ruletext.intake.refused.xml");
    }

    private Element finish(Element root) throws XMLStreamException {
        while (stream.hasNext()) {
            stream.next();
        }
        return root;
    }

    private void begin() {
        closeWords();
        var element = new Element(stream.getLocalName(), attributes(), new ArrayList<>());
        if (!open.isEmpty()) {
            open.getLast().content().add(element);
        }
        open.addLast(element);
        if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new Refusal("ruletext.intake.refused.bounds", DEEPEST, MOST_ELEMENTS);
        }
    }

    private void closeWords() {
        if (!open.isEmpty() && !words.isEmpty()) {
            open.getLast().content().add(new Words(words.toString()));
        }
        words.setLength(0);
    }

    private Map<String, String> attributes() {
        if (stream.getAttributeCount() == 0) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
        }
        return attributes;
    }
}
