package org.rulewright.ruletext.intake.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the automatic numbers of a Word document, and writes them as Word prints them. */
final class DocxNumbers {
    private static final int LEVELS = 9;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    DocxNumbers(Optional<Element> numbering) {
        numbering.ifPresent(root -> {
            root.elements("num").forEach(num -> lists.put(num.attribute("numId"), value(num, "abstractNumId")));
            root.elements("abstractNum")
                    .forEach(list -> list.elements("lvl")
                            .forEach(level -> levels.put(
                                    list.attribute("abstractNumId") + "/" + level.attribute("ilvl"), level)));
        });
    }

    /** The next number of a list at a level, from 0; empty where the list has no numbers there. */
    String next(String list, int level) {
        var found = lists.getOrDefault(list, "");
        var form = levels.get(found + "/" + level);
        if (form == null || level >= LEVELS) {
            return "";
        }
        var count = counts.computeIfAbsent(found, _ -> new int[LEVELS]);
        count[level] = count[level] == 0 ? start(form) : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return written(found, form, count);
    }

    private String written(String list, Element form, int[] count) {
        if (value(form, "numFmt").equals("bullet")) {
            return "•";
        }
        var text = value(form, "lvlText");
        for (int level = 0; level < LEVELS; level++) {
            var other = levels.get(list + "/" + level);
            if (other != null && text.contains("%" + (level + 1))) {
                text = text.replace(
                        "%" + (level + 1), written(value(other, "numFmt"), Math.max(count[level], start(other))));
            }
        }
        return text;
    }

    private static String written(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "none" -> "";
            case "decimalZero" -> "%02d".formatted(count);
            default -> Integer.toString(count);
        };
    }

    private static String letters(int count) {
        return Character.toString('a' + (count - 1) % 26).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        var written = new StringBuilder();
        int rest = count;
        for (int place = 0; place < ROMAN.length; place++) {
            for (; rest >= ROMAN_VALUES[place]; rest -= ROMAN_VALUES[place]) {
                written.append(ROMAN[place]);
            }
        }
        return written.toString();
    }

    private static int start(Element level) {
        var start = value(level, "start");
        return start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1;
    }

    private static String value(Element element, String child) {
        return element.element(child).map(each -> each.attribute("val")).orElse("");
    }
}
