package org.rulewright.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rulewright.platform.RulewrightHome;
import org.rulewright.platform.StartRefused;
import org.springframework.beans.factory.DisposableBean;

/** Holds a home for one portal; the system lets go of it even when the portal is killed. */
final class InstanceLock implements DisposableBean {

    private final FileChannel file;

    private InstanceLock(FileChannel file) {
        this.file = file;
    }

    /** Empty if another process holds it. */
    static Optional<InstanceLock> take(RulewrightHome home) {
        try {
            Files.createDirectories(home.folder());
            var file = FileChannel.open(home.part("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLockable(file)) {
                return Optional.of(new InstanceLock(file));
            }
            file.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder %s cannot be used (%s): choose another with RULEWRIGHT_HOME."
                            .formatted(home.folder(), e),
                    e);
        }
    }

    private static boolean isLockable(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void destroy() throws IOException {
        file.close();
    }
}
