package org.rulewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one benchmark: a line for each on the console, all of them in {@code target/bench}. */
public final class Figures {

    private final String benchmark;
    private final List<Figure> figures = new ArrayList<>();

    /** The figures of the benchmark of this name. */
    public Figures(String benchmark) {
        this.benchmark = benchmark;
    }

    /**
     * One figure.
     *
     * @param value the median of the repetitions
     * @param goal what the value is held against
     * @param relation {@code <=} where it must not be higher, {@code >=} where it must not be lower
     * @param load the machine's load when it was taken
     */
    public record Figure(
            String name,
            double value,
            String relation,
            double goal,
            boolean met,
            List<Double> repetitions,
            double load) {}

    /** Notes a ratio that must stay at or below a goal, from repetitions of which the median counts. */
    public void atMost(String name, double most, Collection<Double> repetitions) {
        var value = median(repetitions);
        note(name, "<=", most, value <= most, repetitions);
    }

    /** Notes a ratio that must stay at or above a goal, from repetitions of which the median counts. */
    public void atLeast(String name, double least, Collection<Double> repetitions) {
        var value = median(repetitions);
        note(name, ">=", least, value >= least, repetitions);
    }

    private static double median(Collection<Double> repetitions) {
        return repetitions.stream().sorted().toList().get(repetitions.size() / 2);
    }

    private void note(String name, String relation, double goal, boolean isMet, Collection<Double> repetitions) {
        var sorted = repetitions.stream().sorted().toList();
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        figures.add(new Figure(name, median(sorted), relation, goal, isMet, sorted, load));
        IO.println(String.format(
                Locale.ROOT,
                "%s %.3f %s%.2f %s (%.3f to %.3f, load %.1f)",
                name,
                median(sorted),
                relation,
                goal,
                isMet ? "met" : "missed",
                sorted.getFirst(),
                sorted.getLast(),
                load));
    }

    /** Writes what was noted. */
    public void write() {
        try {
            var file = Files.createDirectories(Path.of("target/bench")).resolve(benchmark + ".json");
            Files.writeString(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
