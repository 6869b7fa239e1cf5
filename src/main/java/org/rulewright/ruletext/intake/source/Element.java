package org.rulewright.ruletext.intake.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of an XML document, with the words and parts in it. Names come without their prefix.
 *
 * @param content words and elements, in order
 */
record Element(String name, Map<String, String> attributes, List<Node> content) implements Node {

    /** The value of an attribute; empty where it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** Whether words stand directly in it. */
    boolean hasOwnWords() {
        return content.stream().anyMatch(node -> node instanceof Words(var text) && !text.isBlank());
    }

    /** The elements directly in it. */
    Stream<Element> elements() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements of that name directly in it. */
    Stream<Element> elements(String wanted) {
        return elements().filter(element -> element.is(wanted));
    }

    /** The first element of that name directly in it. */
    Optional<Element> element(String wanted) {
        return elements(wanted).findFirst();
    }

    /** All elements of that name in it, at any depth. */
    Stream<Element> descendants(String wanted) {
        return elements()
                .flatMap(element ->
                        Stream.concat(Stream.of(element).filter(e -> e.is(wanted)), element.descendants(wanted)));
    }

    /** All words in it. */
    String words() {
        var words = new StringBuilder();
        collect(words);
        return words.toString();
    }

    private void collect(StringBuilder words) {
        for (var node : content) {
            switch (node) {
                case Words(var text) -> words.append(text);
                case Element element -> element.collect(words);
            }
        }
    }
}
