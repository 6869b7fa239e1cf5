package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a Word document as they read with all tracked changes accepted; what is not among them is put aside. */
final class DocxWords {
    private final List<Block> behind = new ArrayList<>();
    private final DocxNotes notes;

    DocxWords(DocxNotes notes) {
        this.notes = notes;
    }

    /** The words of a paragraph, slanted ones between their marks. */
    String of(Element paragraph) {
        var line = new StringBuilder();
        paragraph.elements().forEach(each -> collect(each, line));
        return line.toString();
    }

    /** The words of a table's rows as lines, with tabs between the cells. */
    String table(Element table) {
        return table.elements("tr")
                .filter(row -> !isDeleted(row))
                .map(row -> row.elements("tc").map(this::cell).collect(Collectors.joining("\t")))
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What was put aside since this was last asked: deleted words, boxes, pictures, notes. */
    List<Block> takeBehind() {
        var taken = List.copyOf(behind);
        behind.clear();
        return taken;
    }

    private String cell(Element cell) {
        return Wording.plain(cell.descendants("p").map(this::of).collect(Collectors.joining(" ")));
    }

    private boolean isDeleted(Element row) {
        var deleted = row.element("trPr")
                .filter(own -> own.element("del").isPresent())
                .isPresent();
        if (deleted) {
            leave(row.words(), Reason.DELETED);
        }
        return deleted;
    }

    private void collect(Element element, StringBuilder line) {
        switch (element.name()) {
            case "r" -> line.append(run(element));
            case "del", "moveFrom" -> leave(element.words(), Reason.DELETED);
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText" -> {}
            case "t" -> line.append(element.words());
            case "tab", "br", "cr" -> line.append(' ');
            case "noBreakHyphen" -> line.append('\u2011');
            case "sym" -> line.append(symbol(element.attribute("char")));
            case "footnoteReference", "endnoteReference" -> line.append(note(element));
            case "drawing", "pict", "object" -> picture(element);
            case "AlternateContent" -> element.elements().findFirst().ifPresent(first -> collect(first, line));
            default -> element.elements().forEach(each -> collect(each, line));
        }
    }

    private String run(Element run) {
        var line = new StringBuilder();
        run.elements().forEach(each -> collect(each, line));
        var words = line.toString();
        var looks = run.element("rPr");
        if (looks.flatMap(look -> look.element("vertAlign"))
                .filter(align -> align.attribute("val").equals("superscript"))
                .isPresent()) {
            return Wording.raised(words);
        }
        var slanted = looks.flatMap(look -> look.element("i"))
                .filter(mark -> !mark.attribute("val").matches("0|false"))
                .isPresent();
        return slanted && !words.isBlank() ? Wording.slanted(words) : words;
    }

    private String note(Element reference) {
        var mark = notes.mark(reference);
        behind.addAll(notes.of(reference, this));
        return mark;
    }

    private void picture(Element picture) {
        var boxes = picture.descendants("txbxContent").toList();
        boxes.forEach(box -> box.descendants("p").forEach(line -> leave(of(line), Reason.BOX)));
        if (boxes.isEmpty()) {
            picture.descendants("docPr").forEach(about -> leave(about.attribute("descr"), Reason.GRAPHIC));
        }
    }

    private void leave(String words, Reason reason) {
        behind.add(new Block.Left(words, reason));
    }

    private static String symbol(String code) {
        return code.matches("[0-9A-Fa-f]{4}") ? Character.toString(Integer.parseInt(code, 16)) : "";
    }
}
