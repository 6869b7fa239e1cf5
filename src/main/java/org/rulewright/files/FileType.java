package org.rulewright.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds of files that we take: each is known by its ending and by what is in it, and the two must agree. */
@SuppressWarnings("ImmutableEnumChecker") // its lists and conditions never change
public enum FileType {
    PDF("application/pdf", "pdf", file -> startsWith(file, "%PDF-")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            file -> ZipDirectory.of(file).has("word/document.xml") || SealedOffice.isIn(file)),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            file -> ZipDirectory.of(file).has("xl/workbook.xml") || SealedOffice.isIn(file)),
    ODT(
            "application/vnd.oasis.opendocument.text",
            "odt",
            file -> ZipDirectory.of(file).has("mimetype", "content.xml")),
    RTF("application/rtf", "rtf", file -> startsWith(file, "{\\rtf")),
    TXT("text/plain", "txt", FileType::isPlain),
    CSV("text/csv", "csv", FileType::isPlain),
    PNG("image/png", "png", file -> startsWith(file, "\u0089PNG\r\n\u001a\n")),
    JPEG("image/jpeg", "jpg jpeg", file -> startsWith(file, "\u00ff\u00d8\u00ff")),
    TIFF("image/tiff", "tif tiff", file -> startsWith(file, "II*\0") || startsWith(file, "MM\0*"));

    private final String mediaType;
    private final List<String> endings;
    private final Predicate<Sample> content;

    FileType(String mediaType, String endings, Predicate<Sample> content) {
        this.mediaType = mediaType;
        this.endings = List.of(endings.split(" "));
        this.content = content;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether each page can be shown as a picture. */
    public boolean isDrawn() {
        return this == PDF || this == PNG || this == JPEG || this == TIFF;
    }

    /** Every ending that we take, with its dot. */
    public static List<String> allEndings() {
        return Stream.of(values())
                .flatMap(type -> type.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    /** The kind of that media type; empty where it is none of these. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The kind of a file; empty where it is none of these, or its name claims another. */
    static Optional<FileType> of(String name, Sample file) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .filter(type -> type.content.test(file))
                .findFirst();
    }

    private static boolean startsWith(Sample file, String signature) {
        var expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.equals(file.at(0, expected.length), expected);
    }

    private static boolean isPlain(Sample file) {
        var isMarked = startsWith(file, "\u00ff\u00fe") || startsWith(file, "\u00fe\u00ff");
        return (file.isText() || isMarked) && !startsWith(file, "%PDF-") && !startsWith(file, "{\\rtf");
    }
}
