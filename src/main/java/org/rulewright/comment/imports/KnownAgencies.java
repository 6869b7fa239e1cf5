package org.rulewright.comment.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Properties;
import org.rulewright.docket.NewAgency;

/** The names behind the codes of some agencies of the United States; another one is called by its code. */
final class KnownAgencies {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final Properties NAMES = names();

    private KnownAgencies() {}

    static NewAgency of(String code) {
        var parts = NAMES.getProperty(code, code + "|").split("\\|", -1);
        return new NewAgency(code, parts[0], parts[1], EASTERN, CategoryDefaults.LIST);
    }

    private static Properties names() {
        var names = new Properties();
        try (var source = KnownAgencies.class.getResourceAsStream("/import/agencies.properties")) {
            if (source != null) {
                names.load(new InputStreamReader(source, StandardCharsets.UTF_8));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
