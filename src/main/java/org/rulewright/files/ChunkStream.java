package org.rulewright.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.rulewright.files.ContentStore.Content;

/** Reads stored content chunk by chunk: never more than one of them is in memory. */
final class ChunkStream extends InputStream {

    private final ContentStore store;
    private final Content content;
    private byte[] chunk = {};
    private int place;
    private int next;
    private long left;

    ChunkStream(ContentStore store, Content content) {
        this.store = store;
        this.content = content;
        this.left = content.size();
    }

    @Override
    public int read() throws IOException {
        if (!fill()) {
            return -1;
        }
        left--;
        return chunk[place++] & 0xff;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        Objects.checkFromIndexSize(start, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var many = Math.min(length, chunk.length - place);
        System.arraycopy(chunk, place, target, start, many);
        place += many;
        left -= many;
        return many;
    }

    private boolean fill() throws IOException {
        if (left == 0) {
            return false;
        }
        if (place == chunk.length) {
            chunk = store.chunk(content.body(), next).orElseThrow(() -> new EOFException("the file was let go"));
            next++;
            place = 0;
        }
        return true;
    }
}
