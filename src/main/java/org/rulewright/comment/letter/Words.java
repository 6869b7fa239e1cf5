package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes stretches of a letter as they were meant: without the ends of lines, and with the ends of paragraphs. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BROKEN = Pattern.compile("(?s).*?([\\p{L}]{2,})-$");

    private final LetterText letter;
    private final Lines lines;
    private final Set<String> known = new HashSet<>();

    Words(LetterText letter, Lines lines) {
        this.letter = letter;
        this.lines = lines;
        for (var word : BETWEEN.split(letter.text(), -1)) {
            known.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** The words of these spans, without the mark that the first one begins with. */
    String of(List<Span> spans) {
        var words = new StringBuilder();
        var hasGap = false;
        var last = "";
        for (var span : spans) {
            hasGap = true;
            for (var raw : span.of(letter.text()).split("[\\n\\f]", -1)) {
                var line = raw.strip().replaceAll("\\s*\\t\\s*", " ");
                if (line.isEmpty()) {
                    hasGap = true;
                    continue;
                }
                join(words, last, line, hasGap);
                last = line;
                hasGap = false;
            }
        }
        return words.toString();
    }

    /** The same without the mark that it begins with, which counts in the letter and not in the comment. */
    String withoutMark(List<Span> spans, int mark) {
        var words = of(spans);
        var rest = words.substring(Math.min(mark, words.length())).strip();
        return rest.isEmpty() ? words : rest;
    }

    /** The same spans in pieces of no more than so many signs, cut where words end. */
    List<Span> pieces(List<Span> spans, int most) {
        var pieces = new ArrayList<Span>();
        for (var span : spans) {
            var from = span.from();
            while (span.to() - from > most) {
                var to = from + most;
                while (to > from + most / 2
                        && !Character.isWhitespace(letter.text().charAt(to))) {
                    to--;
                }
                pieces.add(new Span(from, to));
                from = to;
            }
            pieces.add(new Span(from, span.to()));
        }
        return pieces;
    }

    private void join(StringBuilder words, String last, String line, boolean hasGap) {
        if (words.isEmpty()) {
            words.append(line);
            return;
        }
        var continues = !last.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !endsASentence(last);
        if (hasGap && !continues) {
            words.append("\n\n").append(line);
        } else if (!lines.isWrapped() || startsItem(line) || (endsASentence(last) && last.length() < 40)) {
            words.append('\n').append(line);
        } else if (last.endsWith("-") && Character.isLowerCase(line.codePointAt(0))) {
            joinBroken(words, line);
        } else {
            words.append(' ').append(line);
        }
    }

    /** A hyphen at the end of a line goes where the letter knows the word without it elsewhere. */
    private void joinBroken(StringBuilder words, String line) {
        var before = BROKEN.matcher(words.substring(Math.max(0, words.length() - 60)));
        var behind = BETWEEN.split(line, 2)[0];
        if (before.matches() && known.contains((before.group(1) + behind).toLowerCase(Locale.ROOT))) {
            words.setLength(words.length() - 1);
        }
        words.append(line);
    }

    private static boolean startsItem(String line) {
        var start = line.substring(0, Math.min(line.length(), 60));
        return MarkRule.ALL.stream().anyMatch(rule -> rule.in(start).isPresent());
    }

    private static boolean endsASentence(String line) {
        return ".!?:;”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
