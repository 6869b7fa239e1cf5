package org.rulewright.ruletext.intake.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.source.Block.Aside;

/** The footnotes and endnotes of a Word document, numbered as they are met. */
final class DocxNotes {
    private final Map<String, Element> notes = new HashMap<>();
    private int met;

    DocxNotes(DocxParts parts) {
        for (var kind : List.of("footnote", "endnote")) {
            parts.part("word/" + kind + "s.xml")
                    .ifPresent(root ->
                            root.elements(kind).forEach(note -> notes.put(kind + note.attribute("id"), note)));
        }
    }

    /** The mark in the text that leads to the next note; empty where the note is not there. */
    String mark(Element reference) {
        return notes.containsKey(key(reference)) ? Wording.raised(Integer.toString(++met)) : "";
    }

    /** The note that was met last. */
    List<Block> of(Element reference, DocxWords words) {
        var note = notes.get(key(reference));
        if (note == null) {
            return List.of();
        }
        var mark = Wording.raised(Integer.toString(met));
        var text = note.elements("p").map(words::of).collect(Collectors.joining(" "));
        return List.of(new Aside(ProvisionKind.FOOTNOTE, mark, text));
    }

    private static String key(Element reference) {
        return reference.name().replace("Reference", "") + reference.attribute("id");
    }
}
