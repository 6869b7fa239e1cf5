package org.rulewright.ruletext.export;

import java.io.OutputStream;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;

/**
 * Writes a version as Akoma Ntoso 3.0.
 *
 * @see "docs/decisions/0015-texts-that-leave-the-portal.md"
 */
public final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OWN_NAMESPACE = "urn:rulewright:text:1";

    private final RuleText text;
    private final AkomaNames names;
    private final XmlOut xml;

    private AkomaNtoso(RuleText text, XmlOut xml) {
        this.text = text;
        this.xml = xml;
        names = new AkomaNames(text);
    }

    /** Sends the version on as it is written; the stream stays open. */
    public static void write(Edition edition, OutputStream stream) {
        var xml = new XmlOut(stream);
        xml.open("akomaNtoso", "xmlns", NAMESPACE, "xmlns:rw", OWN_NAMESPACE).line();
        xml.open(AkomaFacts.documentType(edition), "name", "rule").line();
        new AkomaFacts(edition, xml).write();
        xml.open("body").line();
        new AkomaNtoso(edition.text(), xml).writeProvisions();
        xml.finish();
    }

    private void writeProvisions() {
        var place = 0;
        for (var provision : text.provisions()) {
            writeStart(provision, names.of(place));
            place++;
            closeUpTo(provision, place == text.provisions().size() ? 0 : depth(place));
        }
    }

    private int depth(int place) {
        return text.tree().above(place).size();
    }

    /** Closes the provision, and those above it that nothing more belongs to. */
    private void closeUpTo(Provision provision, int depth) {
        for (int open = depth(provision.position()) + 1; open > depth; open--) {
            xml.close().line();
        }
    }

    private void writeStart(Provision provision, AkomaNames.Name name) {
        var lineage = "prov_%d".formatted(provision.lineage().value());
        var hash = provision.hash().value();
        if (name.isOwn()) {
            xml.open("hcontainer", "name", name.name(), "eId", lineage, "wId", lineage, "rw:hash", hash);
        } else {
            xml.open(name.name(), "eId", lineage, "wId", lineage, "rw:hash", hash);
        }
        if (!provision.number().isEmpty()) {
            xml.element("num", provision.number());
        }
        writeWords(provision);
    }

    private void writeWords(Provision provision) {
        if (provision.kind() == ProvisionKind.HEADING) {
            xml.element("heading", provision.text());
        } else if (!provision.text().isEmpty()) {
            xml.open(hasParts(provision) ? "intro" : "content");
            writeBlock(provision);
            xml.close();
        }
    }

    private boolean hasParts(Provision provision) {
        return text.tree().end(provision.position()) > provision.position() + 1;
    }

    private void writeBlock(Provision provision) {
        if (provision.kind() == ProvisionKind.TABLE) {
            writeTable(provision.text());
        } else {
            xml.element("p", provision.text());
        }
    }

    private void writeTable(String table) {
        xml.open("table");
        for (var row : TableText.rows(table)) {
            xml.open("tr");
            row.forEach(cell -> xml.open("td").element("p", cell).close());
            xml.close();
        }
        xml.close();
    }
}
