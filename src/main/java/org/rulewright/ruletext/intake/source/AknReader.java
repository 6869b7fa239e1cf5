package org.rulewright.ruletext.intake.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.ProvisionKind;

/** Reads Akoma Ntoso 3.0: bills, acts, and amendment papers. */
final class AknReader {
    private static final Set<String> UNITS = Set.of(
            "alinea",
            "article",
            "blockContainer",
            "book",
            "chapter",
            "clause",
            "crossHeading",
            "division",
            "hcontainer",
            "indent",
            "level",
            "list",
            "paragraph",
            "part",
            "point",
            "proviso",
            "rule",
            "section",
            "subchapter",
            "subclause",
            "subdivision",
            "sublist",
            "subparagraph",
            "subpart",
            "subrule",
            "subsection",
            "subtitle",
            "tblock",
            "title",
            "tome",
            "transitional");
    private static final Set<String> LINES =
            Set.of("p", "block", "formula", "longTitle", "docTitle", "li", "item", "mod");

    /** Stands before words that follow a quotation, and may end its last line. */
    private static final String BEHIND = "\uE002";

    private final Gathering gathering = new Gathering();
    private final AknWords words = new AknWords();
    private @Nullable Pending pending;
    private String quote = "";

    /** A unit whose number was read, but not yet its words. */
    private record Pending(ProvisionKind kind, int level, String number) {}

    private AknReader() {}

    static ReadText read(Element root) {
        var reader = new AknReader();
        root.elements().forEach(document -> document.elements().forEach(part -> reader.part(part, 0)));
        return reader.gathering.as(Format.AKOMA_NTOSO, AknAbout.of(root));
    }

    /** A part of a document, or what a part of it holds. */
    private void part(Element part, int level) {
        switch (part.name()) {
            case "meta" -> {}
            case "coverPage", "conclusions" -> part.elements().forEach(this::cover);
            case "preface" ->
                part.elements().forEach(each -> {
                    if (each.is("longTitle")) {
                        line(each, level);
                    } else {
                        cover(each);
                    }
                });
            case "amendmentHeading" -> part.elements().forEach(each -> gathering.leave(words.flat(each), Reason.ABOUT));
            default -> inside(part, level);
        }
    }

    private void cover(Element element) {
        gathering.leave(words.flat(element), element.is("toc") ? Reason.CONTENTS : Reason.COVER);
    }

    private void inside(Element element, int level) {
        if (LINES.contains(element.name()) || element.hasOwnWords()) {
            line(element, level);
        } else if (UNITS.contains(element.name())) {
            unit(element, level);
        } else if (element.is("quotedStructure")) {
            quotation(element, level);
        } else if (element.is("table")) {
            table(element, level);
        } else if (element.elements().findAny().isEmpty()) {
            line(element, level);
        } else {
            element.elements().forEach(each -> part(each, level));
        }
    }

    private void unit(Element unit, int level) {
        placePending("");
        var number = unit.element("num").map(words::flat).orElse("");
        var heading = unit.element("heading").map(words::flat).orElse("");
        var named = unit.is("tblock") || unit.element("heading").isPresent();
        if (!heading.isEmpty() || (named && !number.isEmpty())) {
            place(new Pending(ProvisionKind.HEADING, level, number), heading);
            notes(level + 1);
        } else {
            pending = new Pending(kind(unit), level, number);
        }
        unit.elements()
                .filter(each -> !each.is("num") && !each.is("heading"))
                .forEach(each -> part(each, bears(unit, number, heading) ? level + 1 : level));
        placePending("");
    }

    /** Whether the unit takes a place of its own, so that what it holds stands below it. */
    private static boolean bears(Element unit, String number, String heading) {
        return !number.isEmpty() || !heading.isEmpty() || kind(unit) == ProvisionKind.DEFINITION || !unit.is("tblock");
    }

    private static ProvisionKind kind(Element unit) {
        return switch (unit.attribute("name")) {
            case "definition" -> ProvisionKind.DEFINITION;
            case "note" -> ProvisionKind.NOTE;
            case "footnote" -> ProvisionKind.FOOTNOTE;
            case "table" -> ProvisionKind.TABLE;
            default -> ProvisionKind.PARAGRAPH;
        };
    }

    /** A line of words, with the quotations in it, which may hold whole provisions of another law. */
    private void line(Element line, int level) {
        var text = new StringBuilder();
        for (var piece : words.pieces(line)) {
            switch (piece) {
                case Words(var said) -> text.append(said);
                case Element quotation -> {
                    quotation(quotation, say(text.toString(), level) + 1);
                    text.setLength(0);
                    text.append(BEHIND);
                }
            }
        }
        say(text.toString(), level);
    }

    private void quotation(Element quotation, int level) {
        quote = quotation.attribute("startQuote");
        quotation.elements().forEach(each -> part(each, level));
        placePending("");
        gathering.append(quotation.attribute("endQuote"));
        quote = "";
    }

    /** Places words where they belong, and says how deep the one stands that said them. */
    private int say(String said, int level) {
        var waiting = pending;
        var text = Wording.plain(said.replace(BEHIND, ""));
        if (waiting != null) {
            placePending(text);
        } else if (said.startsWith(BEHIND) && words.goesOn(text)) {
            gathering.append((Character.isLetter(text.charAt(0)) ? " " : "") + text);
        } else {
            place(new Pending(ProvisionKind.PARAGRAPH, level, ""), text);
        }
        var at = waiting != null ? waiting.level() : text.isEmpty() ? level - 1 : level;
        notes(at + 1);
        return at;
    }

    /** A table that is a unit takes its place; any other stands below the unit. */
    private void table(Element table, int level) {
        if (pending != null && pending.kind() == ProvisionKind.TABLE) {
            placePending(words.table(table));
            return;
        }
        placePending("");
        table.elements("caption").forEach(caption -> line(caption, level));
        place(new Pending(ProvisionKind.TABLE, level, ""), words.table(table));
    }

    private void notes(int level) {
        words.takeNotes().forEach(note -> gathering.place(ProvisionKind.NOTE, level, "", note));
    }

    private void placePending(String text) {
        var waiting = pending;
        pending = null;
        if (waiting != null) {
            place(waiting, text);
        }
    }

    /** The mark that opens a quotation stands before the first number in it or, where it has none, before its words. */
    private void place(Pending unit, String text) {
        if (unit.number().isEmpty() && text.isBlank()) {
            return;
        }
        var numbered = !unit.number().isEmpty();
        gathering.place(
                unit.kind(), unit.level(), numbered ? quote + unit.number() : "", numbered ? text : quote + text);
        quote = "";
    }
}
