package org.rulewright.ruletext.intake.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an Akoma Ntoso document says about itself. */
final class AknAbout {
    private final Element root;

    private AknAbout(Element root) {
        this.root = root;
    }

    static About of(Element root) {
        var about = new AknAbout(root);
        return new About(
                about.first(about.shown("varBillTitle"), about.shown("varActTitle"), about.value("FRBRname")),
                about.date(),
                about.first(about.shown("varAuthor"), about.shown("author"), about.value("FRBRauthor")),
                about.first(about.shown("varStageVersion")));
    }

    /** What the document shows in the place of a name that it refers to. */
    private String shown(String name) {
        return root.descendants("references")
                .flatMap(Element::elements)
                .filter(reference -> reference.attribute("eId").equals(name))
                .map(reference -> reference.attribute("showAs").strip())
                .findFirst()
                .orElse("");
    }

    private String value(String element) {
        return root.descendants(element)
                .map(each -> each.attribute("value").strip())
                .findFirst()
                .orElse("");
    }

    private String first(String... values) {
        return Stream.of(values)
                .filter(value -> !value.isEmpty() && !value.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private @Nullable LocalDate date() {
        var named = Stream.of("varPublicationDate", "varPublishDate").map(this::shown);
        var published = root.descendants("FRBRdate")
                .filter(date -> Set.of("published", "dated").contains(date.attribute("name")))
                .map(date -> date.attribute("date"));
        var any = root.descendants("FRBRdate").map(date -> date.attribute("date"));
        return Stream.of(named, published, any)
                .flatMap(dates -> dates)
                .filter(date -> date.matches("[12]\\d{3}-\\d\\d-\\d\\d.*"))
                .map(date -> parsed(date.substring(0, 10)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
