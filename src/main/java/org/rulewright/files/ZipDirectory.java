package org.rulewright.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in the directory of an archive.
 *
 * <p>Nothing is unpacked, and no more is read than the directory of an office document can have, so that a hostile
 * archive costs nothing.
 */
final class ZipDirectory {

    private static final ZipDirectory NONE = new ZipDirectory(Set.of());
    private static final byte[] START = {'P', 'K', 3, 4};
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_END = END_SIZE + 0xffff;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Set<String> names;

    private ZipDirectory(Set<String> names) {
        this.names = names;
    }

    /** The directory of the file; an empty one where it is no archive, or no sound one. */
    static ZipDirectory of(Sample file) {
        if (!Arrays.equals(file.at(0, START.length), START)) {
            return NONE;
        }
        var tailLength = (int) Math.min(file.size(), LONGEST_END);
        var tail = littleEndian(file.at(file.size() - tailLength, tailLength));
        for (var place = tail.limit() - END_SIZE; place >= 0; place--) {
            if (tail.getInt(place) == END_SIGNATURE) {
                var length = Integer.toUnsignedLong(tail.getInt(place + 12));
                var start = Integer.toUnsignedLong(tail.getInt(place + 16));
                return length > MOST_BYTES || start + length > file.size()
                        ? NONE
                        : new ZipDirectory(namesIn(littleEndian(file.at(start, (int) length))));
            }
        }
        return NONE;
    }

    /** Whether all these entries are there. */
    boolean has(String... entries) {
        return names.containsAll(List.of(entries));
    }

    private static Set<String> namesIn(ByteBuffer directory) {
        var names = new HashSet<String>();
        while (directory.remaining() >= ENTRY_SIZE && directory.getInt(directory.position()) == ENTRY_SIGNATURE) {
            var entry = directory.position();
            var nameLength = Short.toUnsignedInt(directory.getShort(entry + 28));
            var rest = Short.toUnsignedInt(directory.getShort(entry + 30))
                    + Short.toUnsignedInt(directory.getShort(entry + 32));
            if (directory.remaining() < ENTRY_SIZE + nameLength + rest) {
                return names;
            }
            var name = new byte[nameLength];
            directory.get(entry + ENTRY_SIZE, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            directory.position(entry + ENTRY_SIZE + nameLength + rest);
        }
        return names;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
