package org.rulewright.comment.bundle.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rulewright.comment.bundle.source.ReadMail.MailFile;

/** Gathers from the parts of a message what it says, and the files that came with it. */
final class MailWords {

    /** How many messages inside one another are read; one that lies deeper becomes a file. */
    private static final int DEEPEST_FORWARD = 3;

    /** A longer web page than this, in bytes, is not made plain. */
    private static final int MOST_HTML = 4 * 1024 * 1024;

    private final List<String> texts = new ArrayList<>();
    private final List<MailFile> files = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final int forwards;

    MailWords(int forwards) {
        this.forwards = forwards;
    }

    MailWords read(MailPart part) {
        if (part.isMultipart()) {
            readAll(part);
        } else if (part.isMessage() && forwards < DEEPEST_FORWARD) {
            forward(part);
        } else if (part.isText()) {
            text(part);
        } else if (part.isPictureInText()) {
            remarks.add(Remark.PICTURES_LEFT_OUT);
        } else if (part.bytes().length > 0) {
            files.add(new MailFile(part.fileName(files.size() + 1), part.bytes()));
        }
        return this;
    }

    String words() {
        return String.join("\n\n", texts);
    }

    List<MailFile> files() {
        return files;
    }

    Set<Remark> remarks() {
        return remarks;
    }

    private void readAll(MailPart many) {
        var isChoice = many.type().equals("multipart/alternative");
        var hasPlain = isChoice && many.parts().stream().anyMatch(MailWords::saysSomethingPlain);
        many.parts().stream().filter(part -> !hasPlain || !isHtml(part)).forEach(this::read);
    }

    private static boolean saysSomethingPlain(MailPart part) {
        return part.isText()
                && part.type().equals("text/plain")
                && !Signs.of(part.bytes(), part.charset()).text().isBlank();
    }

    /** Whether it says again, as a web page, what a plain part beside it says. */
    private static boolean isHtml(MailPart part) {
        return (part.isText() && part.type().equals("text/html"))
                || (part.type().equals("multipart/related")
                        && part.parts().stream().anyMatch(MailWords::isHtml)
                        && part.parts().stream().allMatch(inner -> isHtml(inner) || inner.isPictureInText()));
    }

    private void text(MailPart part) {
        var signs = Signs.of(part.bytes(), part.charset());
        if (!signs.isSure()) {
            remarks.add(Remark.UNSURE_SIGNS);
        }
        var text = signs.text();
        if (part.type().equals("text/html")) {
            if (part.bytes().length > MOST_HTML) {
                remarks.add(Remark.NOT_ALL_READ);
                return;
            }
            remarks.add(Remark.HTML_ONLY);
            text = HtmlWords.of(text);
        }
        if (!text.isBlank()) {
            texts.add(text.replace("\r\n", "\n").strip());
        }
    }

    private void forward(MailPart part) {
        var inner = MailReader.read(part.bytes(), forwards + 1);
        if (inner.isEmpty()) {
            files.add(new MailFile(part.fileName(files.size() + 1), part.bytes()));
            return;
        }
        var mail = inner.get();
        var head = new StringBuilder("---------- Forwarded message ----------");
        if (!mail.name().isBlank()) {
            head.append("\nFrom: ").append(mail.name());
        }
        if (mail.sent() != null) {
            head.append("\nDate: ").append(mail.sent());
        }
        head.append("\nSubject: ").append(mail.subject());
        texts.add(head + "\n\n" + mail.words());
        files.addAll(mail.files());
        remarks.addAll(mail.remarks().stream().filter(MailWords::isAboutWords).toList());
    }

    private static boolean isAboutWords(Remark remark) {
        return remark == Remark.UNSURE_SIGNS || remark == Remark.NOT_ALL_READ || remark == Remark.PICTURES_LEFT_OUT;
    }
}
