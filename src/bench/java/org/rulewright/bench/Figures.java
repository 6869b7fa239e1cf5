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
     * @param most the goal: the value must not be higher
     * @param load the machine's load when it was taken
     */
    public record Figure(String name, double value, double most, boolean met, List<Double> repetitions, double load) {}

    /** Notes a ratio that must stay at or below a goal, from repetitions of which the median counts. */
    public void atMost(String name, double most, Collection<Double> repetitions) {
        var sorted = repetitions.stream().sorted().toList();
        var median = sorted.get(sorted.size() / 2);
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        figures.add(new Figure(name, median, most, median <= most, sorted, load));
        IO.println(String.format(
                Locale.ROOT,
                "%s %.3f <=%.2f %s (%.3f to %.3f, load %.1f)",
                name,
                median,
                most,
                median <= most ? "met" : "missed",
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
