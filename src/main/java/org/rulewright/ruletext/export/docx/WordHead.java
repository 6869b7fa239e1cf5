package org.rulewright.ruletext.export.docx;

import org.rulewright.ruletext.export.Edition;
import org.rulewright.ruletext.export.Phrases;
import org.rulewright.ruletext.export.XmlOut;

/** Writes what a Word file says about its text, before and behind it. */
final class WordHead {
    private final Edition edition;
    private final Phrases phrases;
    private final XmlOut xml;

    WordHead(Edition edition, Phrases phrases, XmlOut xml) {
        this.edition = edition;
        this.phrases = phrases;
        this.xml = xml;
    }

    /** @param against what the tracked changes are read against; may be empty */
    void write(String against) {
        var version = edition.version();
        write("Title", edition.docket().title());
        write("Subtitle", edition.name(phrases));
        write("Subtitle", against);
        if (!version.isPublished()) {
            write("Fact", phrases.of("ruletext.export.draft"));
        }
        write("Fact", version.note());
        write("Fact", "%s · %s".formatted(edition.docket().number(), edition.author()));
        write("Fact", edition.address());
        write("Fact", "%s %s".formatted(phrases.of("ruletext.export.hash"), version.hash()));
    }

    void writeFoot() {
        write("Fact", phrases.of("ruletext.export.end"));
    }

    private void write(String style, String words) {
        if (!words.isEmpty()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
            xml.open("w:r")
                    .open("w:t", "xml:space", "preserve")
                    .text(words)
                    .close()
                    .close();
            xml.close().line();
        }
    }
}
