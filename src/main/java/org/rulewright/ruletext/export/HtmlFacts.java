package org.rulewright.ruletext.export;

import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;

/** Writes what a page says about its text: which it is, of when and by whom, and what changed in it. */
final class HtmlFacts {
    private static final String NUMBER_OF_CHANGES = "ruletext.export.changes";

    private final Edition edition;
    private final Phrases phrases;
    private final XmlOut html;

    HtmlFacts(Edition edition, Phrases phrases, XmlOut html) {
        this.edition = edition;
        this.phrases = phrases;
        this.html = html;
    }

    String title() {
        return "%s: %s".formatted(edition.docket().number(), edition.name(phrases));
    }

    void write() {
        writeHead();
        writeFacts();
        html.close().line();
    }

    void write(Comparison comparison) {
        writeHead();
        html.open("p", "class", "against")
                .text(phrases.of("ruletext.export.against", edition.name(comparison.against(), phrases)))
                .close()
                .line();
        writeFacts();
        html.close().line();
        writeChanges(comparison);
    }

    private void writeHead() {
        html.open("header").line();
        html.element(
                "p",
                "%s · %s"
                        .formatted(
                                edition.docket().number(),
                                edition.docket().agency().name()));
        html.element("h1", edition.docket().title()).line();
        html.open("p", "class", "version").text(edition.name(phrases)).close().line();
        if (!edition.version().isPublished()) {
            html.open("p", "class", "draft")
                    .text(phrases.of("ruletext.export.draft"))
                    .close();
        }
        if (!edition.version().note().isEmpty()) {
            html.open("p", "class", "remark").text(edition.version().note()).close();
        }
    }

    private void writeFacts() {
        var version = edition.version();
        html.open("dl").line();
        fact("ruletext.export.author", edition.author());
        fact("ruletext.export.source", version.source());
        fact("ruletext.export.hash", version.hash().value());
        html.element("dt", phrases.of("ruletext.export.address"));
        html.open("dd").open("a", "href", edition.address()).text(edition.address());
        html.close().close().close().line();
    }

    private void fact(String key, String fact) {
        if (!fact.isEmpty()) {
            html.element("dt", phrases.of(key)).element("dd", fact).line();
        }
    }

    private void writeChanges(Comparison comparison) {
        html.open("nav", "aria-labelledby", "changes").line();
        html.open("h2", "id", "changes")
                .text(phrases.of(NUMBER_OF_CHANGES, comparison.changes()))
                .close();
        html.open("p").text(phrases.of("ruletext.export.marks")).text(" ");
        html.element("ins", phrases.of("ruletext.export.mark.inserted")).text(" ");
        html.element("del", phrases.of("ruletext.export.mark.deleted")).close().line();
        if (comparison.renumberedOnly() > 0) {
            html.element("p", phrases.of("ruletext.export.renumbered-only", comparison.renumberedOnly()));
        }
        html.open("ol").line();
        comparison.provisions().stream().filter(ComparedProvision::isChanged).forEach(this::writeChange);
        html.close().close().line();
    }

    private void writeChange(ComparedProvision compared) {
        var label = compared.provision().label();
        var name = label.isEmpty() ? phrases.of("ruletext.export.unnumbered") : label;
        html.open("li")
                .open("a", "href", "#" + HtmlProvision.place(compared))
                .text(name)
                .close();
        html.text(": " + kind(compared.mainKind())).close().line();
    }

    private String kind(ChangeKind kind) {
        return phrases.of("ruletext.export.kind." + kind.name());
    }

    void writeFoot() {
        html.open("footer").element("p", phrases.of("ruletext.export.foot", title(), edition.address()));
        html.close().line();
    }
}
