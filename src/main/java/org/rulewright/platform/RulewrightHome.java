package org.rulewright.platform;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** The one folder that holds everything the portal keeps on this machine; {@code RULEWRIGHT_HOME} moves it. */
public record RulewrightHome(Path folder) {

    /** The setting that names the folder. */
    public static final String SETTING = "rulewright.home";

    public RulewrightHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder that these settings name; {@code data} below the working folder if they name none. */
    public static RulewrightHome of(Environment settings) {
        return new RulewrightHome(Path.of(settings.getProperty(SETTING, "data")));
    }

    /** A place of its own for one part of the portal, so that parts never share a folder. */
    public Path part(String name) {
        return folder.resolve(name);
    }
}
