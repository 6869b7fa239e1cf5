package org.rulewright.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far the tables are that people are saving just now, by the ticket that a page put into the address.
 *
 * <p>Kept in memory, since it is of use only while it lasts; of very many only the last thousand are known.
 */
@Component
public class TableProgress {

    private static final int MOST = 1_000;
    private static final Pattern TICKET = Pattern.compile("[0-9a-f-]{36}");

    private final Map<String, Saved> saved = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Saved> eldest) {
            return size() > MOST;
        }
    });

    /**
     * What has been sent of a table.
     *
     * @param total how many rows there were when it began; comments that are withheld meanwhile are left out
     */
    public record Saved(long rows, long total, boolean isWhole) {}

    /** Notes it; without a ticket nobody wants to know. */
    public void note(@Nullable String ticket, Saved now) {
        if (ticket != null && TICKET.matcher(ticket).matches()) {
            saved.put(ticket, now);
        }
    }

    /** Empty where nothing was sent yet. */
    public Optional<Saved> of(String ticket) {
        return Optional.ofNullable(saved.get(ticket));
    }
}
