package org.rulewright.ruletext.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it comes, without a tree of it in memory. Text stays text: marks are escaped, and what no XML can hold
 * becomes U+FFFD.
 */
public final class XmlOut {
    private static final int REPLACEMENT = 0xFFFD;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public XmlOut(OutputStream stream) {
        this(stream, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Starts with something else than XML does. */
    XmlOut(OutputStream stream, String start) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        write(start);
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public XmlOut open(String name, String... attributes) {
        start(name, attributes);
        write(">");
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlOut close() {
        write("</%s>".formatted(open.pop()));
        return this;
    }

    /** An element without content; {@code attributes} are names and values in turn. */
    public XmlOut empty(String name, String... attributes) {
        start(name, attributes);
        write("/>");
        return this;
    }

    /** An element with nothing but text. */
    public XmlOut element(String name, String text) {
        return open(name).text(text).close();
    }

    public XmlOut text(String text) {
        text.codePoints().forEach(sign -> write(sign, false));
        return this;
    }

    /** What is markup already, and ours; never the words of a text. */
    XmlOut raw(String markup) {
        write(markup);
        return this;
    }

    /** A line's end between two elements, where it means nothing. */
    public XmlOut line() {
        write("\n");
        return this;
    }

    /** Closes what is open, and sends all of it on; the stream stays open. */
    public void finish() {
        while (!open.isEmpty()) {
            close();
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(String name, String... attributes) {
        write("<" + name);
        for (int place = 0; place < attributes.length; place += 2) {
            write(" " + attributes[place] + "=\"");
            attributes[place + 1].codePoints().forEach(sign -> write(sign, true));
            write("\"");
        }
    }

    private void write(int sign, boolean inAttribute) {
        switch (sign) {
            case '&' -> write("&amp;");
            case '<' -> write("&lt;");
            case '>' -> write("&gt;");
            case '"' -> write("&quot;");
            case '\r' -> write("&#13;");
            case '\n', '\t' -> write(inAttribute ? "&#%d;".formatted(sign) : Character.toString(sign));
            default -> write(Character.toString(isXml(sign) ? sign : REPLACEMENT));
        }
    }

    private static boolean isXml(int sign) {
        var isControl = sign < 0x20 || (sign >= 0x7F && sign < 0xA0);
        var isSurrogate = sign >= 0xD800 && sign <= 0xDFFF;
        return !isControl && !isSurrogate && sign != 0xFFFE && sign != 0xFFFF;
    }

    private void write(String written) {
        try {
            out.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
