package org.rulewright.comment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The kinds of files that we take: each is known by its ending and by what is in it, and the two must agree. */
enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean isIn(byte[] bytes) {
            return startsWith(bytes, "%PDF-");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean isIn(byte[] bytes) {
            return hasEntry(bytes, "word/document.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean isIn(byte[] bytes) {
            return hasEntry(bytes, "xl/workbook.xml");
        }
    },
    ODT("application/vnd.oasis.opendocument.text", "odt") {
        @Override
        boolean isIn(byte[] bytes) {
            return hasEntry(bytes, "mimetype") && hasEntry(bytes, "content.xml");
        }
    },
    RTF("application/rtf", "rtf") {
        @Override
        boolean isIn(byte[] bytes) {
            return startsWith(bytes, "{\\rtf");
        }
    },
    TXT("text/plain", "txt") {
        @Override
        boolean isIn(byte[] bytes) {
            return isText(bytes);
        }
    },
    CSV("text/csv", "csv") {
        @Override
        boolean isIn(byte[] bytes) {
            return isText(bytes);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean isIn(byte[] bytes) {
            return startsWith(bytes, "\u0089PNG\r\n\u001a\n");
        }
    },
    JPEG("image/jpeg", "jpg jpeg") {
        @Override
        boolean isIn(byte[] bytes) {
            return startsWith(bytes, "\u00ff\u00d8\u00ff");
        }
    },
    TIFF("image/tiff", "tif tiff") {
        @Override
        boolean isIn(byte[] bytes) {
            return startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*");
        }
    };

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    abstract boolean isIn(byte[] bytes);

    String mediaType() {
        return mediaType;
    }

    /** The kind of a file; empty where it is none of these, or its name claims another. */
    static Optional<FileType> of(String name, byte[] bytes) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> List.of(type.endings.split(" ")).contains(ending))
                .filter(type -> type.isIn(bytes))
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        var expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    /** Reads the list of entries only, and unpacks nothing. */
    private static boolean hasEntry(byte[] bytes, String entry) {
        if (!startsWith(bytes, "PK\u0003\u0004")) {
            return false;
        }
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            return zip.getEntry(entry) != null;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isText(byte[] bytes) {
        for (var sign : bytes) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                return false;
            }
        }
        return !startsWith(bytes, "%PDF-") && !startsWith(bytes, "{\\rtf");
    }
}
