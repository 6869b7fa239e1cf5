package org.rulewright.comment.bundle.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** One part of a message: words, a file, or other parts. */
final class MailPart {

    private final List<MailPart> parts = new ArrayList<>();
    private String type = "text/plain";
    private @Nullable String charset;
    private @Nullable String name;
    private String disposition = "";
    private boolean hasContentId;
    private byte[] bytes = {};

    /** Takes from a header field what it says about the part. */
    void describe(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-type" -> {
                if (LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT)
                        instanceof ContentTypeField content) {
                    name = name == null ? content.getParameter("name") : name;
                }
            }
            case "content-disposition" -> {
                if (LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT)
                        instanceof ContentDispositionField content) {
                    name = content.getFilename() == null ? name : content.getFilename();
                    disposition = content.getDispositionType() == null ? "" : content.getDispositionType();
                }
            }
            case "content-id" -> hasContentId = true;
            default -> {
                // says nothing about the part
            }
        }
    }

    void is(@Nullable String mimeType, @Nullable String signs) {
        type = mimeType == null ? type : mimeType.toLowerCase(Locale.ROOT);
        charset = signs;
    }

    void holds(byte[] content) {
        bytes = content;
    }

    void add(MailPart part) {
        parts.add(part);
    }

    List<MailPart> parts() {
        return parts;
    }

    String type() {
        return type;
    }

    @Nullable
    String charset() {
        return charset;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    boolean isMessage() {
        return type.equals("message/rfc822");
    }

    /** Whether it is meant to be read in the message, not to be saved as a file. */
    boolean isText() {
        return (type.equals("text/plain") || type.equals("text/html"))
                && !disposition.equalsIgnoreCase("attachment")
                && (name == null || disposition.equalsIgnoreCase("inline"));
    }

    boolean isPictureInText() {
        return type.startsWith("image/") && hasContentId && !disposition.equalsIgnoreCase("attachment");
    }

    /** Its name as a file. */
    String fileName(int number) {
        var given = name;
        return given == null || given.isBlank()
                ? "file-" + number
                : DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT);
    }
}
