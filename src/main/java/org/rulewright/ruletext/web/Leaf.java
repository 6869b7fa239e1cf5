package org.rulewright.ruletext.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleVersion;

/** A text as it is read, alone or against another: its lines in order, and what they need to know of the whole. */
final class Leaf {
    private final RuleText now;
    private final @Nullable RuleText old;
    private final List<Line> lines;
    private final Definitions definitions;
    private final int[] headings;
    private final Sha256 stamp;

    private Leaf(RuleText now, @Nullable RuleText old, List<Line> lines) {
        this.now = now;
        this.old = old;
        this.lines = List.copyOf(lines);
        definitions = Definitions.in(now);
        stamp = stamp(now, old, lines);
        headings = new int[lines.size()];
        var heading = -1;
        for (int place = 0; place < headings.length; place++) {
            heading = lines.get(place).isHeading() ? place : heading;
            headings[place] = heading;
        }
    }

    /** A version read alone. */
    static Leaf of(RuleText text) {
        var lines = text.provisions().stream()
                .map(provision -> new Line(ComparedProvision.standing(provision), false))
                .toList();
        return new Leaf(text, null, lines);
    }

    /** A version read against an older or newer one, with the places that moved provisions left. */
    static Leaf of(Comparison comparison, RuleText now, RuleText old) {
        var left = leftPlaces(comparison, old);
        var lines = new ArrayList<Line>();
        left.getOrDefault(-1, List.of()).forEach(moved -> lines.add(new Line(moved, true)));
        for (int place = 0; place < comparison.provisions().size(); place++) {
            lines.add(new Line(comparison.provisions().get(place), false));
            left.getOrDefault(place, List.of()).forEach(moved -> lines.add(new Line(moved, true)));
        }
        return new Leaf(now, old, lines);
    }

    /** What moved, by the place in the comparison of the one that it stood behind. */
    private static Map<Integer, List<ComparedProvision>> leftPlaces(Comparison comparison, RuleText old) {
        var places = new HashMap<LineageId, Integer>();
        for (int place = 0; place < comparison.provisions().size(); place++) {
            places.put(comparison.provisions().get(place).provision().lineage(), place);
        }
        var left = new HashMap<Integer, List<ComparedProvision>>();
        var last = -1;
        for (var provision : old.provisions()) {
            var place = places.getOrDefault(provision.lineage(), -1);
            if (place >= 0 && comparison.provisions().get(place).is(ChangeKind.MOVED)) {
                left.computeIfAbsent(last, _ -> new ArrayList<>())
                        .add(comparison.provisions().get(place));
            } else if (place >= 0) {
                last = place;
            }
        }
        return left;
    }

    RuleVersion version() {
        return now.version();
    }

    /** What it is read against; empty where it is read alone. */
    Optional<RuleVersion> against() {
        return Optional.ofNullable(old).map(RuleText::version);
    }

    boolean isPublished() {
        return version().isPublished() && (old == null || old.version().isPublished());
    }

    /** Differs wherever the leaf differs. */
    String stamp() {
        return stamp.value();
    }

    private static Sha256 stamp(RuleText now, @Nullable RuleText old, List<Line> lines) {
        var version = now.version();
        var changes = lines.stream()
                .map(line -> line.id()
                        + line.compared().kinds().stream().sorted().toList()
                        + line.compared().change())
                .collect(Collectors.joining(" "));
        return Sha256.of("%s %s %s %s %s"
                .formatted(version.hash(), version.label(), version.note(), old == null ? "" : old.version(), changes));
    }

    List<Line> lines() {
        return lines;
    }

    Definitions definitions() {
        return definitions;
    }

    /** How far the words of a line are set in; a number that is printed in full says as much by itself. */
    int indent(Line line) {
        var number = line.provision().number();
        var isFull = number.equals(line.provision().label()) && number.indexOf('(', 1) > 0;
        return isFull ? 0 : text(line).tree().indent(line.provision().position());
    }

    /** How many headings a line stands under in its text. */
    int depth(Line line) {
        return text(line).tree().headingsAbove(line.provision().position());
    }

    /** The place of the heading that a line stands under, or is; empty before the first one. */
    Optional<Line> heading(int place) {
        return headings[place] < 0 ? Optional.empty() : Optional.of(lines.get(headings[place]));
    }

    /** Where a line stands: by its id, or by its number as an address writes it; empty where there is none. */
    Optional<Integer> find(String name) {
        return first(line -> line.id().equals(name))
                .or(() -> first(line -> !line.left()
                        && !line.isRemoved()
                        && name.equals(written(line.provision().label()))));
    }

    private Optional<Integer> first(Predicate<Line> wanted) {
        return IntStream.range(0, lines.size())
                .filter(place -> wanted.test(lines.get(place)))
                .boxed()
                .findFirst();
    }

    /** A number as an address writes it: {@code p-d-4} for {@code (d)(4)}. */
    private static String written(String label) {
        return label.isEmpty()
                ? ""
                : "p" + label.replaceAll("\\(([^)]*)\\)", "-$1").replaceAll("\\s+", "-");
    }

    private RuleText text(Line line) {
        return line.isRemoved() && old != null ? old : now;
    }
}
