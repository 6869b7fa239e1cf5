package org.rulewright.ruletext.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;

/** Finds which element of Akoma Ntoso says what a provision is. */
final class AkomaNames {
    private static final String LEVEL = "level";
    private static final List<String> BELOW_A_SECTION =
            List.of("subsection", "paragraph", "subparagraph", "clause", "subclause", "point", "indent");
    private static final Pattern DIVISION = Pattern.compile(
            "((?:sub)?(?:part|chapter|title|division)|book|article|section)\\s+(?:[\\divxlc]+\\w?|[a-z])\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANNEX =
            Pattern.compile("(schedule|annex|appendix|supplement)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("§.*|\\d+[A-Z]*\\.?|\\d+(?:\\.\\d+)+\\.?");

    private final RuleText text;

    AkomaNames(RuleText text) {
        this.text = text;
    }

    /**
     * An element's name.
     *
     * @param isOwn whether it is a name that Akoma Ntoso leaves to its users
     */
    record Name(String name, boolean isOwn) {}

    Name of(int place) {
        var provision = text.provisions().get(place);
        return switch (provision.kind()) {
            case HEADING -> heading(provision);
            case PARAGRAPH -> new Name(provision.number().isEmpty() ? LEVEL : paragraph(place), false);
            case DEFINITION, NOTE, TABLE, FOOTNOTE ->
                new Name(provision.kind().name().toLowerCase(Locale.ROOT), true);
        };
    }

    private static Name heading(Provision provision) {
        var words = "%s %s".formatted(provision.number(), provision.text()).strip();
        var division = DIVISION.matcher(words);
        var annex = ANNEX.matcher(words);
        if (division.matches()) {
            return new Name(division.group(1).toLowerCase(Locale.ROOT), false);
        }
        if (annex.matches()) {
            return new Name(annex.group(1).toLowerCase(Locale.ROOT), true);
        }
        return new Name(SECTION.matcher(provision.number()).matches() ? "section" : LEVEL, false);
    }

    private String paragraph(int place) {
        var first = isInSection(place) ? 0 : 1;
        return BELOW_A_SECTION.get(Math.min(text.tree().indent(place) + first, BELOW_A_SECTION.size() - 1));
    }

    private boolean isInSection(int place) {
        return text.tree().above(place).stream()
                .filter(above -> text.provisions().get(above).kind() == ProvisionKind.HEADING)
                .findFirst()
                .filter(above -> of(above).name().equals("section"))
                .isPresent();
    }
}
