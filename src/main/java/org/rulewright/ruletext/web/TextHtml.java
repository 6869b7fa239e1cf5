package org.rulewright.ruletext.web;

import java.util.List;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;

/** Writes a text, or a comparison of two, as a piece of HTML. */
final class TextHtml {
    private final Words words;
    private final RedlineHtml redlines;
    private final StringBuilder html = new StringBuilder();

    private TextHtml(Words words) {
        this.words = words;
        redlines = new RedlineHtml(words);
    }

    static String of(RuleText text, Words words) {
        var provisions =
                text.provisions().stream().map(ComparedProvision::standing).toList();
        var title = words.of("ruletext.leaf", text.version().number());
        return new TextHtml(words).leaf(title, text.version().note(), provisions);
    }

    static String of(Comparison comparison, Words words) {
        var title = words.of(
                "ruletext.leaf.against",
                comparison.version().number(),
                comparison.against().number());
        return new TextHtml(words).leaf(title, comparison.version().note(), comparison.provisions());
    }

    private String leaf(String title, String note, List<ComparedProvision> provisions) {
        html.append("<section class=\"rw-leaf\" aria-label=\"%s\">\n".formatted(Html.escaped(title)));
        var noteIsDue = !note.isEmpty();
        for (var compared : provisions) {
            if (noteIsDue && !isTitle(compared.provision())) {
                html.append("<p class=\"rw-leaf-note\">%s</p>\n".formatted(Html.escaped(note)));
                noteIsDue = false;
            }
            write(compared);
        }
        return html.append("</section>\n").toString();
    }

    private static boolean isTitle(Provision provision) {
        return provision.kind() == ProvisionKind.HEADING && provision.level() == 0;
    }

    private void write(ComparedProvision compared) {
        var provision = compared.provision();
        html.append("<div class=\"%s\" id=\"p-%d\" data-provision=\"%d\" data-label=\"%s\"%s>"
                .formatted(
                        classes(compared),
                        provision.id().value(),
                        provision.id().value(),
                        Html.escaped(provision.label()),
                        compared.change() == null
                                ? ""
                                : " data-change=\"%d\""
                                        .formatted(compared.change().value())));
        if (provision.kind() == ProvisionKind.HEADING) {
            writeHeading(compared);
        } else {
            writeParagraph(compared);
        }
        html.append("</div>\n");
    }

    private static String classes(ComparedProvision compared) {
        var heading = compared.provision().kind() == ProvisionKind.HEADING ? " rw-prov-head" : "";
        if (!compared.isChanged()) {
            return "rw-prov" + heading;
        }
        var change =
                compared.is(ChangeKind.INSERTED) ? "rw-add" : compared.is(ChangeKind.REMOVED) ? "rw-cut" : "rw-mod";
        return "rw-prov rw-chg %s%s".formatted(change, heading);
    }

    private void writeHeading(ComparedProvision compared) {
        var rank = Math.clamp(compared.provision().level() + 2L, 2, 6);
        html.append("<h%d class=\"rw-t\">%s</h%d>".formatted(rank, redlines.of(compared.redline()), rank));
        html.append("<div class=\"rw-m\"></div>");
    }

    private void writeParagraph(ComparedProvision compared) {
        html.append(number(compared));
        html.append("<div class=\"rw-t\">%s</div>".formatted(redlines.of(compared.redline())));
        html.append("<div class=\"rw-m\">%s</div>".formatted(commentButton(compared.provision())));
    }

    private String number(ComparedProvision compared) {
        var provision = compared.provision();
        var link = provision.label().isEmpty()
                ? "<span aria-hidden=\"true\">¶</span><span class=\"rw-vh\">%s</span>"
                        .formatted(Html.escaped(words.of("ruletext.link-here")))
                : Html.escaped(provision.label());
        return "<a class=\"rw-no\" href=\"#p-%d\">%s%s</a>"
                .formatted(provision.id().value(), link, history(compared));
    }

    private String history(ComparedProvision compared) {
        var moved = compared.is(ChangeKind.MOVED) ? past(words.of("ruletext.moved")) : "";
        var renumbered =
                compared.is(ChangeKind.RENUMBERED) && !compared.previousLabel().isEmpty()
                        ? past(words.of("ruletext.was", compared.previousLabel()))
                        : "";
        return moved + renumbered;
    }

    private static String past(String fact) {
        return " <span class=\"rw-was\">%s</span>".formatted(Html.escaped(fact));
    }

    private String commentButton(Provision provision) {
        var name = provision.label().isEmpty()
                ? words.of("ruletext.comment-here")
                : words.of("ruletext.comment-on", provision.label());
        return "<button type=\"button\" class=\"rw-say\">%s</button>".formatted(Html.escaped(name));
    }
}
