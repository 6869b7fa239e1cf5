package org.rulewright.ruletext.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Provision;

/** Says in words where a provision comes from, with links to where the rest of it is. */
final class HistoryHtml {
    private final Words words;

    HistoryHtml(Words words) {
        this.words = words;
    }

    /** The number that it had in the same place, for under its own; empty where that says nothing new. */
    String number(ComparedProvision compared) {
        var isOnlyNumber = compared.is(ChangeKind.RENUMBERED) && !cameFromElsewhere(compared);
        var number = compared.sources().stream()
                .map(HistoryHtml::printed)
                .findFirst()
                .orElse("");
        return isOnlyNumber && !number.isEmpty()
                ? " <span class=\"rw-was\">%s</span>".formatted(Html.escaped(words.of("ruletext.was", number)))
                : "";
    }

    /** A sentence below it: moved, split, joined; empty where it did none of these. */
    String sentence(ComparedProvision compared) {
        var said = Stream.of(
                        compared.is(ChangeKind.SPLIT) ? split(compared) : "",
                        compared.is(ChangeKind.MERGED) ? merged(compared) : "",
                        compared.is(ChangeKind.MOVED) ? moved(compared) : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? "" : "<p class=\"rw-past\">%s</p>".formatted(said);
    }

    /** What stands at the place that a provision left. */
    String left(ComparedProvision compared) {
        var to = compared.provision();
        var link = link("p-", to, named(to));
        return compared.previousLabel().isEmpty()
                ? words.of("ruletext.reading.left.unnumbered", link)
                : words.of("ruletext.reading.left", Html.escaped(compared.previousLabel()), link);
    }

    private static boolean cameFromElsewhere(ComparedProvision compared) {
        return compared.is(ChangeKind.MOVED) || compared.is(ChangeKind.SPLIT) || compared.is(ChangeKind.MERGED);
    }

    private String moved(ComparedProvision compared) {
        var from =
                compared.previousLabel().isEmpty() ? words.of("ruletext.reading.elsewhere") : compared.previousLabel();
        return words.of("ruletext.reading.moved", link("left-", compared.provision(), from));
    }

    private String split(ComparedProvision compared) {
        var others = compared.parts().stream()
                .filter(part -> !part.id().equals(compared.provision().id()))
                .map(part -> link("p-", part, named(part)))
                .toList();
        var from = Html.escaped(
                compared.previousLabel().isEmpty() ? words.of("ruletext.reading.one") : compared.previousLabel());
        return others.isEmpty()
                ? words.of("ruletext.reading.split.alone", from)
                : words.of("ruletext.reading.split", from, joined(others));
    }

    private String merged(ComparedProvision compared) {
        return words.of(
                "ruletext.reading.joined",
                joined(compared.sources().stream()
                        .map(source -> Html.escaped(named(source)))
                        .toList()));
    }

    private String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : words.of(
                        "ruletext.reading.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String named(Provision provision) {
        return provision.label().isEmpty() ? words.of("ruletext.reading.paragraph") : provision.label();
    }

    private static String printed(Provision source) {
        return source.number().isEmpty() ? source.label() : source.number();
    }

    private static String link(String prefix, Provision to, String name) {
        return "<a class=\"rw-place\" href=\"#%s%d\">%s</a>"
                .formatted(prefix, to.id().value(), Html.escaped(name));
    }
}
