package org.rulewright.ruletext.intake.source;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The letters of an XML document as a parser reports them, with those that stand in attributes. Heads of a table come by rank. */
final class XmlLetters {
    private static final Set<String> ASIDE = Set.of("authorialNote", "PRTPAGE");

    private final StringBuilder inPlace = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private final Map<String, StringBuilder> heads = new TreeMap<>();

    private XmlLetters(byte[] source) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            read(factory.createXMLStreamReader(new ByteArrayInputStream(source)), "", inPlace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All letters but those of notes and page numbers. */
    static String inPlace(byte[] source) {
        return new XmlLetters(source).inPlace.toString();
    }

    /** The letters of notes and page numbers. */
    static String aside(byte[] source) {
        return new XmlLetters(source).aside.toString();
    }

    private void read(XMLStreamReader stream, String closing, StringBuilder letters) throws XMLStreamException {
        while (stream.hasNext()) {
            switch (stream.next()) {
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> letters.append(stream.getText());
                case XMLStreamReader.START_ELEMENT -> {
                    var name = stream.getLocalName();
                    var into = ASIDE.contains(name) ? aside : name.equals("CHED") ? head(stream) : letters;
                    into.append(attribute(stream, "startQuote")).append(attribute(stream, "P"));
                    read(stream, attribute(stream, "endQuote"), into);
                    if (name.equals("BOXHD")) {
                        heads.values().forEach(letters::append);
                        heads.clear();
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    letters.append(closing);
                    return;
                }
                default -> {}
            }
        }
    }

    private StringBuilder head(XMLStreamReader stream) {
        return heads.computeIfAbsent(attribute(stream, "H"), _ -> new StringBuilder());
    }

    private static String attribute(XMLStreamReader stream, String name) {
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            if (stream.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(stream.getAttributeValue(i), "");
            }
        }
        return "";
    }
}
