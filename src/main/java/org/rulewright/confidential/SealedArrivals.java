package org.rulewright.confidential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.BiFunction;
import org.rulewright.files.StoredFiles;
import org.rulewright.platform.RulewrightHome;
import org.rulewright.platform.Seal;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Takes files that are confidential from the first byte on: no piece of them is ever stored in the clear. */
@Component
public class SealedArrivals {

    private final StoredFiles files;
    private final Seal seal;
    private final Path home;

    SealedArrivals(StoredFiles files, Seal seal, Environment settings) {
        this.files = files;
        this.seal = seal;
        this.home = RulewrightHome.of(settings).part("arriving");
    }

    /** Lets go of what a portal that died has left; the folder is this portal's own. */
    @EventListener(ApplicationReadyEvent.class)
    void clearUp() throws IOException {
        if (Files.isDirectory(home)) {
            try (var left = Files.walk(home)) {
                for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /**
     * Takes the file in while it is read, and hands it over when all of it is here. Call it outside of a transaction where
     * the bytes come from a network.
     *
     * <p>Refuses what {@link StoredFiles#keep} refuses.
     */
    public <T> T take(String name, InputStream bytes, BiFunction<SealedFile, InputStream, T> then) throws IOException {
        try (var arrival = new SealedArrival(seal, home)) {
            var file = files.takeIn(name, bytes, arrival);
            var sealed = new SealedFile(file.name(), file.type().mediaType(), file.size(), file.content());
            try (var all = arrival.open()) {
                return then.apply(sealed, all);
            }
        }
    }
}
