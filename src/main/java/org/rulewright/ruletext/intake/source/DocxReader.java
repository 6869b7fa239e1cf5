package org.rulewright.ruletext.intake.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.source.Block.Aside;
import org.rulewright.ruletext.intake.source.Block.Left;
import org.rulewright.ruletext.intake.source.Block.Paragraph;

/** Reads Word documents: headings by their styles, automatic numbers as printed, tracked changes as accepted. */
final class DocxReader {
    private final List<Block> blocks = new ArrayList<>();
    private final DocxWords words;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final boolean titled;

    private DocxReader(DocxParts parts, Element document) {
        words = new DocxWords(new DocxNotes(parts));
        styles = new DocxStyles(parts.part("word/styles.xml"));
        numbers = new DocxNumbers(parts.part("word/numbering.xml"));
        titled = document.descendants("p").anyMatch(this::isTitle);
    }

    static ReadText read(byte[] source) {
        var parts = DocxParts.of(source);
        var document = parts.document();
        var reader = new DocxReader(parts, document);
        document.elements("body").forEach(reader::inside);
        for (var beginning : List.of("word/header", "word/footer")) {
            parts.parts(beginning).forEach(each -> reader.leave(each, Reason.RUNNING_HEAD));
        }
        parts.part("word/comments.xml")
                .ifPresent(comments -> comments.elements().forEach(each -> reader.leave(each, Reason.COMMENT)));
        return Arrangement.of(reader.blocks).as(Format.DOCX, about(parts));
    }

    private void inside(Element container) {
        container.elements().forEach(this::add);
    }

    private void add(Element element) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tbl" -> blocks.add(new Aside(ProvisionKind.TABLE, "", words.table(element)));
            case "sdt" -> box(element);
            case "sectPr", "sdtPr", "sdtEndPr" -> {}
            default -> inside(element);
        }
        blocks.addAll(words.takeBehind());
    }

    private void box(Element box) {
        var contents = box.descendants("docPartGallery")
                .anyMatch(gallery -> gallery.attribute("val").equals("Table of Contents"));
        if (contents) {
            leave(box, Reason.CONTENTS);
        } else {
            inside(box);
        }
    }

    private void paragraph(Element paragraph) {
        var text = words.of(paragraph);
        var name = styles.name(paragraph);
        var line = (number(paragraph, text) + " " + text).strip();
        var heading = styles.heading(paragraph);
        if (name.matches("toc [1-9]")) {
            blocks.add(new Left(text, Reason.CONTENTS));
        } else if (isTitle(paragraph)) {
            blocks.add(Headings.heading(0, line));
        } else if (heading.isPresent() && !Wording.plain(line).isEmpty()) {
            blocks.add(Headings.heading(heading.orElseThrow() + (titled ? 1 : 0), line));
        } else if (!line.isBlank()) {
            blocks.add(new Paragraph(line));
        }
    }

    private boolean isTitle(Element paragraph) {
        return styles.name(paragraph).equals("title");
    }

    /** An empty paragraph takes no number. */
    private String number(Element paragraph, String text) {
        var own = styles.property(paragraph, "numPr");
        if (own.isEmpty() || text.isBlank()) {
            return "";
        }
        var list = own.flatMap(each -> each.element("numId")).map(id -> id.attribute("val"));
        var level = own.flatMap(each -> each.element("ilvl"))
                .map(each -> each.attribute("val"))
                .filter(each -> each.matches("[0-8]"))
                .orElse("0");
        return list.map(id -> numbers.next(id, Integer.parseInt(level))).orElse("");
    }

    private void leave(Element element, Reason reason) {
        for (var line : element.descendants("p").toList()) {
            blocks.add(new Left(words.of(line), reason));
        }
        blocks.addAll(words.takeBehind());
    }

    private static About about(DocxParts parts) {
        var core = parts.part("docProps/core.xml");
        return core.map(root -> new About(said(root, "title"), date(said(root, "modified")), said(root, "creator"), ""))
                .orElse(About.NOTHING);
    }

    private static String said(Element root, String element) {
        return root.element(element).map(each -> Wording.plain(each.words())).orElse("");
    }

    private static @Nullable LocalDate date(String written) {
        return written.matches("\\d{4}-(0[1-9]|1[0-2])-([01]\\d|2[0-8])T.*")
                ? LocalDate.parse(written.substring(0, 10))
                : null;
    }
}
