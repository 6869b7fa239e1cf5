package org.rulewright.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the values used last in memory; only for what never changes. */
public final class RecentlyUsed<K, V> {
    private final Map<K, V> values;

    public RecentlyUsed(int atMost) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > atMost;
            }
        };
    }

    /** The value of that key, loaded where it is not there. */
    public V get(K key, Supplier<V> load) {
        var known = find(key);
        if (known != null) {
            return known;
        }
        var loaded = load.get();
        synchronized (values) {
            values.put(key, loaded);
        }
        return loaded;
    }

    /** The value of that key, if there is one; where there is none yet, it is asked for again next time. */
    public Optional<V> find(K key, Supplier<Optional<V>> load) {
        var known = find(key);
        if (known != null) {
            return Optional.of(known);
        }
        var loaded = load.get();
        loaded.ifPresent(value -> {
            synchronized (values) {
                values.put(key, value);
            }
        });
        return loaded;
    }

    private @Nullable V find(K key) {
        synchronized (values) {
            return values.get(key);
        }
    }
}
