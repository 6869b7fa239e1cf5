package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of a docket's concerns, from which their numbers follow. */
final class Outline {

    /** Concern {@code id} stands under {@code parent} at this place, counted from 1. */
    record Place(ConcernId id, @Nullable ConcernId parent, int place) {}

    private final Map<Optional<ConcernId>, List<ConcernId>> under = new HashMap<>();
    private final Map<ConcernId, Optional<ConcernId>> parents = new HashMap<>();

    /** @param places in the order of their places */
    Outline(List<Place> places) {
        for (var place : places) {
            var parent = Optional.ofNullable(place.parent());
            parents.put(place.id(), parent);
            under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(place.id());
        }
    }

    /** The number of each concern, in the order in which they are read. */
    List<Map.Entry<ConcernId, String>> numbers() {
        var numbers = new ArrayList<Map.Entry<ConcernId, String>>();
        number(Optional.empty(), "", numbers);
        return numbers;
    }

    private void number(Optional<ConcernId> parent, String prefix, List<Map.Entry<ConcernId, String>> numbers) {
        var siblings = siblings(parent);
        for (int i = 0; i < siblings.size(); i++) {
            var number = prefix + (i + 1);
            numbers.add(Map.entry(siblings.get(i), number));
            number(Optional.of(siblings.get(i)), number + ".", numbers);
        }
    }

    /** Whether the concern can go that way from where it stands. */
    boolean allows(ConcernId id, Move move) {
        var siblings = siblings(parent(id));
        var place = siblings.indexOf(id);
        return switch (move) {
            case UP, UNDER -> place > 0;
            case DOWN -> place < siblings.size() - 1;
            case OUT -> parent(id).isPresent();
        };
    }

    /** Moves the concern with all that stands under it; does nothing where it cannot go that way. */
    void move(ConcernId id, Move move) {
        if (!allows(id, move)) {
            return;
        }
        var siblings = siblings(parent(id));
        var place = siblings.indexOf(id);
        switch (move) {
            case UP -> put(id, parent(id), place - 1);
            case DOWN -> put(id, parent(id), place + 1);
            case UNDER -> {
                var above = Optional.of(siblings.get(place - 1));
                put(id, above, siblings(above).size());
            }
            case OUT -> {
                var grandparent = parent(parent(id).orElseThrow());
                put(id, grandparent, siblings(grandparent).indexOf(parent(id).orElseThrow()) + 1);
            }
        }
    }

    /** Whether the concern can be put there: not beside or under what stands under it, nor where there is nothing. */
    boolean allows(ConcernId id, Spot spot) {
        return switch (spot) {
            case Spot.Before(var other) ->
                parents.containsKey(other) && !other.equals(id) && !isWithin(id, parent(other));
            case Spot.Under(var other) -> parents.containsKey(other) && !isWithin(id, Optional.of(other));
            case Spot.Last() -> true;
        };
    }

    /** Whether that is the concern, or stands somewhere under it. */
    private boolean isWithin(ConcernId id, Optional<ConcernId> at) {
        for (var step = at; step.isPresent(); step = parent(step.get())) {
            if (step.get().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Puts the concern there with all that stands under it; does nothing where it cannot be put. */
    void put(ConcernId id, Spot spot) {
        if (!allows(id, spot)) {
            return;
        }
        siblings(parent(id)).remove(id);
        var parent = switch (spot) {
            case Spot.Before(var other) -> parent(other);
            case Spot.Under(var other) -> Optional.of(other);
            case Spot.Last() -> Optional.<ConcernId>empty();
        };
        parents.put(id, parent);
        var there = under.computeIfAbsent(parent, _ -> new ArrayList<>());
        there.add(spot instanceof Spot.Before(var other) ? there.indexOf(other) : there.size(), id);
    }

    private void put(ConcernId id, Optional<ConcernId> parent, int place) {
        siblings(parent(id)).remove(id);
        parents.put(id, parent);
        under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(place, id);
    }

    /** Where everything stands now. */
    List<Place> places() {
        var places = new ArrayList<Place>();
        under.forEach((parent, siblings) -> {
            for (int i = 0; i < siblings.size(); i++) {
                places.add(new Place(siblings.get(i), parent.orElse(null), i + 1));
            }
        });
        return places;
    }

    private Optional<ConcernId> parent(ConcernId id) {
        return Objects.requireNonNull(parents.get(id));
    }

    private List<ConcernId> siblings(Optional<ConcernId> parent) {
        return under.getOrDefault(parent, List.of());
    }
}
