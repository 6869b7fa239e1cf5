package org.rulewright.ruletext.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;

/** Writes one line of a leaf as HTML: its number, its words, and room for notes in the margin. */
final class ProvisionHtml {
    private static final int DEEPEST = 6;

    private final Leaf leaf;
    private final boolean beside;
    private final Words words;
    private final RedlineHtml redlines;
    private final HistoryHtml history;

    ProvisionHtml(Leaf leaf, boolean beside, Words words) {
        this.leaf = leaf;
        this.beside = beside;
        this.words = words;
        redlines = new RedlineHtml(words);
        history = new HistoryHtml(words);
    }

    String of(int place) {
        var line = leaf.lines().get(place);
        return line.left() ? left(line) : provision(line, place);
    }

    private String left(Line line) {
        return "<p class=\"rw-left\" id=\"%s\">%s</p>\n".formatted(line.id(), history.left(line.compared()));
    }

    private String provision(Line line, int place) {
        var compared = line.compared();
        var provision = line.provision();
        return "<div class=\"%s\" id=\"%s\" data-provision=\"%d\" data-label=\"%s\"%s%s%s>%s</div>\n"
                .formatted(
                        classes(line),
                        line.id(),
                        provision.id().value(),
                        Html.escaped(provision.label()),
                        leaf.heading(place)
                                .map(heading -> " data-under=\"%s\"".formatted(heading.id()))
                                .orElse(""),
                        compared.change() == null
                                ? ""
                                : " data-change=\"%d\""
                                        .formatted(compared.change().value()),
                        leaf.indent(line) == 0
                                ? ""
                                : " style=\"--rw-in:%d\"".formatted(Math.min(leaf.indent(line), DEEPEST)),
                        content(line));
    }

    private String classes(Line line) {
        var compared = line.compared();
        var kind = line.isHeading() ? " rw-prov-head" : "";
        var pair = beside ? " rw-pair" : "";
        if (!compared.isChanged()) {
            return "rw-prov" + kind + pair;
        }
        var change =
                compared.is(ChangeKind.INSERTED) ? "rw-add" : compared.is(ChangeKind.REMOVED) ? "rw-cut" : "rw-mod";
        return "rw-prov rw-chg %s%s%s".formatted(change, kind, pair);
    }

    private String content(Line line) {
        var told = beside ? told(line) : "";
        if (line.isHeading()) {
            return told + heading(line) + "<div class=\"rw-m\"></div>";
        }
        return told
                + number(line.compared())
                + body(line.compared())
                + "<div class=\"rw-m\">%s</div>".formatted(commentButton(line.provision()));
    }

    /** The old words, on the left. */
    private String told(Line line) {
        var compared = line.compared();
        if (compared.is(ChangeKind.INSERTED)) {
            return "<div class=\"rw-told\"></div>";
        }
        var number = compared.sources().stream()
                .findFirst()
                .or(() -> Optional.of(line.provision()).filter(_ -> line.isRemoved()))
                .map(Provision::number)
                .orElse("");
        return "<div class=\"rw-told\"><span class=\"rw-no\">%s</span><div class=\"rw-tt\">%s</div></div>"
                .formatted(Html.escaped(number), worded(compared, Side.OLD, Html::escaped));
    }

    private String heading(Line line) {
        var rank = Math.clamp(leaf.depth(line) + 2L, 2, 6);
        var number = line.provision().number().isEmpty()
                ? ""
                : "<a class=\"rw-hno\" href=\"#%s\">%s</a>%s "
                        .formatted(line.id(), Html.escaped(line.provision().number()), history.number(line.compared()));
        var words = redlines.of(line.compared().redline(), side(), Html::escaped);
        return "<h%d class=\"rw-rank\">%s<span class=\"rw-t\">%s</span></h%d>%s"
                .formatted(rank, number, words, rank, history.sentence(line.compared()));
    }

    private Side side() {
        return beside ? Side.NEW : Side.BOTH;
    }

    private String body(ComparedProvision compared) {
        if (beside && compared.is(ChangeKind.REMOVED)) {
            return "<div class=\"rw-t\"></div>";
        }
        var provision = compared.provision();
        var kind = provision.kind() == ProvisionKind.PARAGRAPH
                ? ""
                : " rw-is-" + provision.kind().name().toLowerCase(Locale.ROOT);
        var marking = leaf.definitions().writing(provision);
        return "<div class=\"rw-b\"><div class=\"rw-t%s\">%s</div>%s</div>"
                .formatted(kind, worded(compared, side(), marking), history.sentence(compared));
    }

    private String worded(ComparedProvision compared, Side side, UnaryOperator<String> marking) {
        var name = words.of("ruletext.reading.table", compared.provision().label());
        return compared.provision().kind() == ProvisionKind.TABLE
                ? new TableHtml(redlines, side).of(compared.redline(), name)
                : redlines.of(compared.redline(), side, marking);
    }

    private String number(ComparedProvision compared) {
        var provision = compared.provision();
        return "<a class=\"rw-no\" href=\"#p-%d\"%s>%s%s</a>"
                .formatted(
                        provision.id().value(),
                        provision.number().equals(provision.label())
                                ? ""
                                : " title=\"%s\"".formatted(Html.escaped(provision.label())),
                        printed(provision),
                        history.number(compared));
    }

    /** The number as printed; those who hear it hear it in full. */
    private String printed(Provision provision) {
        var number = Html.escaped(provision.number());
        var label = Html.escaped(provision.label());
        if (number.isEmpty()) {
            return "<span class=\"rw-here-mark\" aria-hidden=\"true\">¶</span><span class=\"rw-vh\">%s</span>"
                    .formatted(label.isEmpty() ? Html.escaped(words.of("ruletext.link-here")) : label);
        }
        return number.equals(label)
                ? number
                : "<span aria-hidden=\"true\">%s</span><span class=\"rw-vh\">%s</span>".formatted(number, label);
    }

    private String commentButton(Provision provision) {
        var name = provision.label().isEmpty()
                ? words.of("ruletext.comment-here")
                : words.of("ruletext.comment-on", provision.label());
        return "<button type=\"button\" class=\"rw-say\">%s</button>".formatted(Html.escaped(name));
    }
}
