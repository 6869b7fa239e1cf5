package org.rulewright.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.files.ContentStore.Content;
import org.rulewright.identity.Allowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Stores what people send, once for each content, in the database.
 *
 * <p>Who may see which file is decided by whoever knows what the file belongs to; here a fingerprint opens it.
 *
 * @see "docs/decisions/0024-files-in-the-database-read-by-a-child.md"
 */
@Service
public class StoredFiles {

    private static final Logger log = LoggerFactory.getLogger(StoredFiles.class);
    private static final int MOST_NAME = 200;

    private final ContentStore store;
    private final List<FilesInUse> users;
    private final FileSettings settings;
    private final ApplicationEventPublisher events;

    StoredFiles(ContentStore store, List<FilesInUse> users, FileSettings settings, ApplicationEventPublisher events) {
        this.store = store;
        this.users = users;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Stores a file while it is read, never holding more than a part of it in memory; it is stored for good when this
     * returns, or with the caller's transaction. Call it outside of a transaction where the bytes come from a network.
     *
     * <p>Refuses an empty file, one that is too large, and one whose name or content is not of a kind that we take.
     */
    @PreAuthorize(Allowed.ANYONE)
    public StoredFile keep(String name, InputStream bytes) throws IOException {
        var body = store.begin();
        var isKept = false;
        try {
            var file = takeIn(name, bytes, inStorage(body));
            isKept = store.complete(new Content(
                            file.content(), body, file.size(), file.type().mediaType()))
                    == body;
            events.publishEvent(new FileKept(file.content()));
            return file;
        } finally {
            if (!isKept) {
                store.removeBody(body);
            }
        }
    }

    /**
     * Recognises a file while it is read and kept elsewhere, such as under seal; nothing of it is stored here, and nobody
     * reads it. Refuses the same.
     */
    @PreAuthorize(Allowed.ANYONE)
    public StoredFile takeIn(String name, InputStream bytes, Pieces pieces) throws IOException {
        var shown = shortened(name);
        var arrival = new Arrival(pieces);
        arrival.takeIn(bytes, settings.mostBytes());
        return new StoredFile(shown, typeOf(shown, arrival), arrival.size(), arrival.fingerprint());
    }

    private Pieces inStorage(long body) {
        return new Pieces() {
            @Override
            public void add(int number, byte[] bytes) {
                store.add(body, number, bytes);
            }

            @Override
            public byte[] at(int number) {
                return store.chunk(body, number).orElseThrow();
            }
        };
    }

    /** The bytes of that fingerprint, read from the database as they are asked for; refuses where there are none. */
    @PreAuthorize(Allowed.ANYONE)
    public InputStream open(Sha256 content) {
        return new ChunkStream(store, store.find(content).orElseThrow(() -> new NotFound("comment.file.unknown")));
    }

    /**
     * Lets go of content that is not to stay here, such as one that is sealed elsewhere by now, with all that was read of
     * it; it stays while something else has it. Never call it inside a transaction that is to go on.
     */
    @PreAuthorize(Allowed.ANYONE)
    public void drop(Sha256 content) {
        if (users.stream().noneMatch(user -> user.among(List.of(content)).contains(content))) {
            try {
                store.remove(content);
            } catch (DataIntegrityViolationException _) {
                log.debug("File {} was taken up again just now", content);
            }
        }
    }

    private FileType typeOf(String name, Arrival arrival) {
        if (arrival.size() == 0) {
            throw new Refusal("files.refused.empty", name);
        }
        if (arrival.size() > settings.mostBytes()) {
            throw new Refusal("files.refused.large", name, settings.mostMegabytes());
        }
        return FileType.of(name, arrival).orElseThrow(() -> new Refusal("files.refused.type", name));
    }

    /** The last part of the path, without signs that steer a screen, and with its ending where it is cut. */
    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return last.length() <= MOST_NAME ? last : last.substring(last.length() - MOST_NAME);
    }
}
