package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rulewright.comment.letter.Mark.Style;

/** Which marks belong to lists: those that count on from one, and are not alone. "15. June" begins no list. */
final class Runs {

    private final Map<Style, List<Integer>> open = new EnumMap<>(Style.class);
    private final Map<Integer, Mark> kept = new HashMap<>();

    private Runs() {}

    /** The marks of lines, by the places of the lines. */
    static Map<Integer, Mark> in(List<Line> lines) {
        var runs = new Runs();
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (!line.isBlank()) {
                runs.read(place, line);
            }
        }
        runs.open.values().forEach(runs::close);
        return runs.kept;
    }

    private void read(int place, Line line) {
        var words = line.stripped();
        if (words.length() > LONGEST_LOOK) {
            words = words.substring(0, LONGEST_LOOK);
        }
        for (var rule : MarkRule.ALL) {
            var mark = rule.in(words).flatMap(this::counted);
            if (mark.isPresent()) {
                add(place, mark.get());
                return;
            }
        }
    }

    private static final int LONGEST_LOOK = 200;

    /** The mark where it begins a list or goes on with one. */
    private Optional<Mark> counted(Mark mark) {
        var isNext = !mark.style().counts() || mark.value() == 1 || mark.value() == lastOf(mark.style()) + 1;
        return isNext ? Optional.of(mark) : Optional.empty();
    }

    private int lastOf(Style style) {
        var run = open.getOrDefault(style, List.of());
        return run.isEmpty()
                ? -1
                : Objects.requireNonNull(kept.get(run.getLast())).value();
    }

    private void add(int place, Mark mark) {
        kept.put(place, mark);
        if (!mark.style().counts()) {
            return;
        }
        if (mark.value() == 1) {
            close(open.getOrDefault(mark.style(), List.of()));
            open.put(mark.style(), new ArrayList<>());
        }
        open.computeIfAbsent(mark.style(), _ -> new ArrayList<>()).add(place);
    }

    /** A list of one is none. */
    private void close(List<Integer> run) {
        if (run.size() == 1) {
            kept.remove(run.getFirst());
        }
    }
}
