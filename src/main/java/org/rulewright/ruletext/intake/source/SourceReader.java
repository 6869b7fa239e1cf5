package org.rulewright.ruletext.intake.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.rulewright.base.Refusal;

/** Reads a legal text in any form that the portal knows; what form it has is told by what it says, not by its name. */
public final class SourceReader {
    /** How large a source may be. */
    public static final int MOST_MEGABYTES = 20;

    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final String PDF = "%PDF";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final String RICH_TEXT = "{\\rtf";
    private static final Set<String> NOTICES =
            Set.of("RULE", "PRORULE", "NOTICE", "PRESDOC", "PROCLA", "EXECORD", "FEDREG");
    private static final Set<String> CODE =
            Set.of("CFRGRANULE", "CFRDOC", "PART", "SUBPART", "SECTION", "TITLE", "CHAPTER", "SUBCHAP", "REGTEXT");

    private SourceReader() {}

    /** Reads any source; refuses, with what to do, one that is empty, too large, hostile, broken or of another form. */
    public static ReadText read(byte[] source) {
        if (source.length > MOST_BYTES) {
            throw new Refusal("ruletext.intake.refused.large", MOST_MEGABYTES);
        }
        var read = begin(source);
        if (read.passages().isEmpty() && read.unplaced().isEmpty()) {
            throw new Refusal("ruletext.intake.refused.empty");
        }
        return read;
    }

    private static ReadText begin(byte[] source) {
        var head = new String(source, 0, Math.min(source.length, 64), StandardCharsets.ISO_8859_1);
        if (head.startsWith(ZIP)) {
            return DocxReader.read(source);
        }
        if (head.startsWith(OLD_OFFICE)) {
            throw new Refusal("ruletext.intake.refused.old-office");
        }
        if (head.startsWith(PDF)) {
            throw new Refusal("ruletext.intake.refused.pdf");
        }
        if (head.startsWith(RICH_TEXT)) {
            throw new Refusal("ruletext.intake.refused.rich-text");
        }
        return startsWithTag(source) ? xml(SafeXml.read(source)) : text(decoded(source));
    }

    private static boolean startsWithTag(byte[] source) {
        for (var each : source) {
            if (each == '<') {
                return true;
            }
            var mark = each < 0 || each == 0;
            if (!mark && !Character.isWhitespace(each)) {
                return false;
            }
        }
        return false;
    }

    private static ReadText xml(Element root) {
        if (root.is("akomaNtoso")) {
            return AknReader.read(root);
        }
        if (NOTICES.contains(root.name())) {
            return GpoReader.read(root, Format.FEDERAL_REGISTER);
        }
        if (CODE.contains(root.name())) {
            return GpoReader.read(root, Format.CFR);
        }
        var web = root.name().toLowerCase(Locale.ROOT).equals("html");
        throw web
                ? new Refusal("ruletext.intake.refused.web-page")
                : new Refusal("ruletext.intake.refused.unknown-xml", root.name());
    }

    private static ReadText text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("ruletext.intake.refused.binary");
        }
        if (text.isBlank()) {
            throw new Refusal("ruletext.intake.refused.empty");
        }
        return MarkdownReader.isMarkdown(text) ? MarkdownReader.read(text) : PlainReader.read(text);
    }

    private static String decoded(byte[] source) {
        try {
            var text = charset(source)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source))
                    .toString()
                    .replace("\r\n", "\n");
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal("ruletext.intake.refused.encoding");
        }
    }

    private static Charset charset(byte[] source) {
        var head = source.length > 1 ? ((source[0] & 0xFF) << 8) | (source[1] & 0xFF) : 0;
        return head == 0xFEFF || head == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
