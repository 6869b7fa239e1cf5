package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of GPO elements: slanted words between marks, raised signs as superscripts. */
final class GpoWords {
    private static final Set<String> APART = Set.of("FTNT", "GPH", "GPOTABLE", "PRTPAGE");

    private final List<Element> behind = new ArrayList<>();
    private final boolean squeezed;

    GpoWords(Element root) {
        squeezed = isSqueezed(root);
    }

    /** The words of one element; what is no part of its line is put aside. */
    String of(Element element) {
        var line = new StringBuilder();
        collect(element, line);
        return line.toString();
    }

    /** The words of an element and those in it, with a space between each two. */
    String spread(Element element) {
        return element.content().stream()
                .map(node -> switch (node) {
                    case Words(var text) -> text;
                    case Element inner when APART.contains(inner.name()) -> putAside(inner);
                    case Element inner -> " " + spread(inner) + " ";
                })
                .collect(Collectors.joining());
    }

    /** Keeps what is no part of a line until it is asked for; a space takes its place. */
    String putAside(Element element) {
        behind.add(element);
        return " ";
    }

    /** What was put aside since this was last asked. */
    List<Element> takeBehind() {
        var taken = List.copyOf(behind);
        behind.clear();
        return taken;
    }

    private void collect(Element element, StringBuilder line) {
        for (var node : element.content()) {
            switch (node) {
                case Words(var text) -> append(text, line);
                case Element inner when APART.contains(inner.name()) -> line.append(putAside(inner));
                case Element inner when inner.is("SU") -> line.append(Wording.raised(of(inner)));
                case Element inner when inner.is("E") && inner.attribute("T").equals("03") -> slanted(of(inner), line);
                case Element inner -> collect(inner, line);
            }
        }
    }

    private void slanted(String text, StringBuilder line) {
        if (squeezed && needsSpace(line, text)) {
            line.append(' ');
        }
        line.append(Wording.slanted(text));
    }

    private void append(String text, StringBuilder line) {
        if (squeezed
                && !line.isEmpty()
                && line.charAt(line.length() - 1) == Wording.UPRIGHT
                && text.matches("(?s)[\\p{L}\\d(§“\\[].*")) {
            line.append(text.matches("(?s)s\\b.*") ? "" : " ");
        }
        line.append(text);
    }

    private static boolean needsSpace(StringBuilder line, String text) {
        return !line.isEmpty()
                && !text.isEmpty()
                && ("%,.;:)]”\u2019".indexOf(line.charAt(line.length() - 1)) >= 0
                        || Character.isLetterOrDigit(line.charAt(line.length() - 1)))
                && (Character.isLetterOrDigit(text.charAt(0)) || "“‘$".indexOf(text.charAt(0)) >= 0);
    }

    /** Whether the source lost the spaces around slanted words, as files do that were edited by hand. */
    private static boolean isSqueezed(Element root) {
        int spaced = 0;
        int touching = 0;
        for (var paragraph : root.descendants("P").toList()) {
            for (int place = 1; place < paragraph.content().size(); place++) {
                if (paragraph.content().get(place) instanceof Element slanted
                        && slanted.is("E")
                        && paragraph.content().get(place - 1) instanceof Words(var before)) {
                    var last = before.charAt(before.length() - 1);
                    spaced += Character.isWhitespace(last) && !before.isBlank() ? 1 : 0;
                    touching += Character.isLetter(last) || last == ',' ? 1 : 0;
                }
            }
        }
        return touching > spaced;
    }
}
