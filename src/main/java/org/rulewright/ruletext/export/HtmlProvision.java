package org.rulewright.ruletext.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.Redline;

/** Writes one provision, or what changed in it, as HTML. */
final class HtmlProvision {
    private static final int DEEPEST = 8;
    private static final String LINK = "ruletext.link-here";

    private final Edition edition;
    private final Phrases phrases;
    private final XmlOut html;

    HtmlProvision(Edition edition, Phrases phrases, XmlOut html) {
        this.edition = edition;
        this.phrases = phrases;
        this.html = html;
    }

    void write(ComparedProvision compared, int indent) {
        html.open("div", "class", classes(compared, indent), "id", place(compared));
        if (compared.provision().kind() == ProvisionKind.HEADING) {
            var rank = "h%d".formatted(Math.clamp(compared.provision().level() + 2L, 2, 6));
            html.open(rank);
            writeNumber(compared);
            writeRedline(compared.redline());
            html.close();
        } else {
            html.open("div", "class", "no");
            writeNumber(compared);
            html.close().open("div", "class", "words");
            writeWords(compared);
            html.close();
        }
        html.close().line();
    }

    /** Where it stands on the page. */
    static String place(ComparedProvision compared) {
        return "p-%d".formatted(compared.provision().id().value());
    }

    private static String classes(ComparedProvision compared, int indent) {
        var kind = compared.provision().kind().name().toLowerCase(Locale.ROOT);
        var change = compared.is(ChangeKind.INSERTED)
                ? " in"
                : compared.is(ChangeKind.REMOVED) ? " out" : compared.isChanged() ? " mod" : "";
        return "prov %s i%d%s".formatted(kind, Math.min(indent, DEEPEST), change);
    }

    private void writeNumber(ComparedProvision compared) {
        var provision = compared.provision();
        if (compared.is(ChangeKind.REMOVED)) {
            html.element("del", provision.number());
        } else if (provision.number().isEmpty()) {
            html.open("a", "class", "sign", "href", edition.address(provision), "title", phrases.of(LINK));
            html.text("¶").close();
        } else {
            html.open("a", "href", edition.address(provision), "title", provision.label());
            html.text(provision.number()).close();
        }
        html.text(" ");
        writeHistory(compared);
    }

    private void writeHistory(ComparedProvision compared) {
        writeOthers("ruletext.export.came-from", compared, compared.sources());
        writeOthers("ruletext.export.went-to", compared, compared.parts());
        if (compared.is(ChangeKind.MOVED)) {
            writeHistory(phrases.of("ruletext.export.moved"));
        }
        if (compared.is(ChangeKind.RENUMBERED) && !compared.previousLabel().isEmpty()) {
            writeHistory(phrases.of("ruletext.was", compared.previousLabel()));
        }
    }

    /** Which other provisions its words came from or went to. */
    private void writeOthers(String key, ComparedProvision compared, List<Provision> relatives) {
        var others = relatives.stream()
                .filter(other -> !other.lineage().equals(compared.provision().lineage()))
                .map(other -> other.label().isEmpty() ? "¶" : other.label())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            writeHistory(phrases.of(key, others));
        }
    }

    private void writeHistory(String fact) {
        html.open("span", "class", "was").text(fact).close().text(" ");
    }

    private void writeWords(ComparedProvision compared) {
        if (compared.provision().kind() == ProvisionKind.TABLE) {
            writeTable(TableRedline.of(
                    compared.redline().before(), compared.redline().after()));
        } else {
            writeRedline(compared.redline());
        }
    }

    private void writeTable(TableRedline table) {
        html.open("table");
        for (var row : table.rows()) {
            html.open("tr", "class", row.kind().name().toLowerCase(Locale.ROOT));
            for (var cell : row.cells()) {
                html.open("td");
                writeRedline(cell);
                html.close();
            }
            html.close().line();
        }
        html.close();
    }

    private void writeRedline(Redline redline) {
        var deleted = "";
        for (var hunk : redline.hunks()) {
            if (hunk.kind() == Hunk.Kind.INSERT && !deleted.isEmpty() && !deleted.endsWith(" ")) {
                html.text(" ");
            }
            write(hunk);
            deleted = hunk.kind() == Hunk.Kind.DELETE ? hunk.text() : "";
        }
    }

    private void write(Hunk hunk) {
        switch (hunk.kind()) {
            case KEEP -> html.text(hunk.text());
            case DELETE -> writeSpoken("del", "ruletext.deleted", hunk.text());
            case INSERT -> writeSpoken("ins", "ruletext.inserted", hunk.text());
        }
    }

    private void writeSpoken(String tag, String key, String words) {
        html.open(tag);
        html.open("span", "class", "spoken").text(phrases.of(key) + " ").close();
        html.text(words).close();
    }
}
