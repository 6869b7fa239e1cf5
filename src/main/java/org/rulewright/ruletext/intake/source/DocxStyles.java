package org.rulewright.ruletext.intake.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the styles of a Word document say of a paragraph: whether it is a heading, and how it is numbered. */
final class DocxStyles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();

    DocxStyles(Optional<Element> root) {
        root.ifPresent(
                styled -> styled.elements("style").forEach(style -> styles.put(style.attribute("styleId"), style)));
    }

    /** The level of a heading from 0; empty where the paragraph is none. */
    Optional<Integer> heading(Element paragraph) {
        var own = property(paragraph, "outlineLvl").map(level -> level.attribute("val"));
        return own.or(() -> Optional.of(name(paragraph))
                        .filter(name -> name.matches("heading [1-9]"))
                        .map(name -> Integer.toString(name.charAt(8) - '1')))
                .filter(level -> level.matches("[0-8]"))
                .map(Integer::valueOf);
    }

    /** The name of the paragraph's style, in small letters; empty where it has none. */
    String name(Element paragraph) {
        var id = styleId(paragraph);
        return Optional.ofNullable(styles.get(id))
                .flatMap(style -> style.element("name"))
                .map(name -> name.attribute("val"))
                .orElse(id.replaceFirst("^Heading(?=[1-9]$)", "heading "))
                .toLowerCase(Locale.ROOT);
    }

    /** A property of the paragraph, its own or that of its style and what this builds on. */
    Optional<Element> property(Element paragraph, String property) {
        var found = paragraph.element("pPr").flatMap(own -> own.element(property));
        var id = styleId(paragraph);
        for (int step = 0; found.isEmpty() && step < LONGEST_CHAIN && styles.containsKey(id); step++) {
            var style = styles.get(id);
            found = style.element("pPr").flatMap(own -> own.element(property));
            id = style.element("basedOn").map(based -> based.attribute("val")).orElse("");
        }
        return found;
    }

    private static String styleId(Element paragraph) {
        return paragraph
                .element("pPr")
                .flatMap(own -> own.element("pStyle"))
                .map(style -> style.attribute("val"))
                .orElse("");
    }
}
