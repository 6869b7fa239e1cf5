package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.source.Block.Aside;
import org.rulewright.ruletext.intake.source.Block.Heading;
import org.rulewright.ruletext.intake.source.Block.Left;
import org.rulewright.ruletext.intake.source.Block.Paragraph;

/** Reads the XML of the US Government Publishing Office: notices of the Federal Register, and the annual code. */
final class GpoReader {
    /** What groups others without a level of its own. */
    private static final Set<String> GROUPS =
            Set.of("RULE", "PRORULE", "NOTICE", "PREAMB", "REGTEXT", "EXTRACT", "CFRGRANULE", "FEDREG", "CFRDOC");

    private static final Set<String> LINES = Set.of(
            "P", "FP", "AMDPAR", "PSPACE", "DATED", "NAME", "TITLE", "LI", "CITA", "SECAUTH", "PARAUTH", "APPRO",
            "STARS");

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("[⁰¹²³⁴-⁹]+");

    private final List<Block> blocks = new ArrayList<>();
    private final GpoWords words;

    private GpoReader(Element root) {
        words = new GpoWords(root);
    }

    static ReadText read(Element root, Format format) {
        var reader = new GpoReader(root);
        reader.container(root, root.is("CFRGRANULE") ? -1 : 0);
        return Arrangement.of(reader.blocks).as(format, GpoAbout.of(root));
    }

    private void container(Element container, int level) {
        container.elements().forEach(element -> add(element, level));
    }

    private void add(Element element, int level) {
        switch (element.name()) {
            case "FDSYS" -> element.elements().forEach(each -> leave(each, Reason.ABOUT));
            case "AGENCY", "CFR", "DEPDOC", "RIN", "SIG", "SUBAGY" -> leave(element, Reason.ABOUT);
            case "CONTENTS" -> leave(element, Reason.CONTENTS);
            case "EAR" -> leave(element, Reason.RUNNING_HEAD);
            case "FRDOC", "BILCOD" -> leave(element, Reason.FILING);
            case "GPH", "GID", "MATH", "MID" -> leave(element, Reason.GRAPHIC);
            case "PRTPAGE" -> blocks.add(new Left(element.attribute("P"), Reason.PAGE));
            case "SECTION" -> section(element, level + 1);
            case "SUBJECT", "RESERVED", "HEAD" -> heading(element, level);
            case "HD" -> heading(element, level + rank(element));
            case "AUTH", "SOURCE", "NOTE", "EDNOTE", "EFFDNOT", "CROSSREF" -> note(element);
            case "FTNT" -> element.elements().forEach(this::footnote);
            case "GPOTABLE" -> table(element);
            default -> other(element, level);
        }
        words.takeBehind().forEach(behind -> add(behind, level));
    }

    private void other(Element element, int level) {
        if (LINES.contains(element.name())
                || element.hasOwnWords()
                || element.elements().findAny().isEmpty()) {
            blocks.add(new Paragraph(words.of(element)));
        } else {
            container(element, GROUPS.contains(element.name()) ? level : level + 1);
        }
    }

    private void leave(Element element, Reason reason) {
        blocks.add(new Left(words.spread(element), reason));
    }

    private void section(Element section, int level) {
        var number = section.element("SECTNO").map(words::of).orElse("");
        var subject = section.element("SUBJECT").map(words::of).orElse("");
        blocks.add(new Heading(level, number, subject));
        section.elements()
                .filter(each -> !each.is("SECTNO") && !each.is("SUBJECT"))
                .forEach(each -> add(each, level));
    }

    private void heading(Element element, int level) {
        blocks.add(Headings.heading(Math.max(level, 0), words.of(element)));
    }

    /** The rank of a heading below the one that opens its container. */
    private static int rank(Element heading) {
        var source = heading.attribute("SOURCE");
        return source.matches("HD[1-9]") ? source.charAt(2) - '0' : 0;
    }

    /** A note takes its own heading into its first line. */
    private void note(Element note) {
        var lead = note.element("HD").map(words::of).orElse("");
        for (var line : note.elements().filter(each -> !each.is("HD")).toList()) {
            blocks.add(new Aside(ProvisionKind.NOTE, "", Wording.plain(lead + " " + words.of(line))));
            lead = "";
        }
    }

    private void footnote(Element line) {
        var whole = words.of(line).strip();
        var mark = FOOTNOTE_MARK.matcher(whole);
        var number = mark.lookingAt() ? mark.group() : "";
        blocks.add(new Aside(ProvisionKind.FOOTNOTE, number, whole.substring(number.length())));
    }

    private void table(Element table) {
        for (var name : List.of("TTITLE", "TDESC")) {
            table.elements(name).forEach(each -> blocks.add(new Aside(ProvisionKind.PARAGRAPH, "", words.of(each))));
        }
        blocks.add(new Aside(ProvisionKind.TABLE, "", new GpoTable(words).of(table)));
        table.elements()
                .filter(each -> !Set.of("TTITLE", "TDESC", "BOXHD", "ROW").contains(each.name()))
                .forEach(each -> blocks.add(new Aside(ProvisionKind.NOTE, "", words.of(each))));
    }
}
