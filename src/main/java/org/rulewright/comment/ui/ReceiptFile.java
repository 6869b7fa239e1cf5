package org.rulewright.comment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.Sha256;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Docket;

/** A receipt as plain text that its holder keeps; its last line is the fingerprint of all lines above it. */
final class ReceiptFile {

    private final Comment comment;
    private final Docket docket;
    private final PlaceNames names;

    ReceiptFile(Comment comment, Docket docket, PlaceNames names) {
        this.comment = comment;
        this.docket = docket;
        this.names = names;
    }

    /** What is known about the comment, line by line; each line ends with a line feed. */
    String words() {
        return Stream.of(head(), sender(), points(), remarks(), files())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** SHA-256 of the words in UTF-8. */
    Sha256 fingerprint() {
        return Sha256.of(words());
    }

    /** Gives the file out. */
    DownloadHandler download() {
        var last = say("comment.receipt.file.fingerprint", fingerprint().value());
        var bytes = (words() + last + "\n").getBytes(StandardCharsets.UTF_8);
        var name = comment.trackingNumber().value() + ".txt";
        return DownloadHandler.fromInputStream(_ ->
                new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/plain; charset=utf-8", bytes.length));
    }

    private List<String> head() {
        var times = Times.in(docket.agency().zone());
        var late = comment.reception().late();
        return List.of(
                say("comment.receipt.number") + ": " + comment.trackingNumber().value(),
                docket.number() + ", " + docket.title(),
                docket.agency().name(),
                times.moment(comment.reception().received()),
                say(late ? "comment.receipt.late" : "comment.receipt.in-time"),
                "");
    }

    private List<String> sender() {
        var submitter = comment.submitter();
        var lines = Stream.of(submitter.organisation(), submitter.name(), submitter.category(), submitter.country())
                .filter(part -> !part.isBlank());
        var stance = say("comment.form.stance." + comment.stance().name());
        return Stream.concat(lines, Stream.of(say("comment.check.stance") + ": " + stance, ""))
                .toList();
    }

    private List<String> points() {
        return comment.points().stream().flatMap(point -> point(point).stream()).toList();
    }

    private List<String> point(Point point) {
        var lines = new ArrayList<String>();
        lines.add(say("comment.form.point.on", point.number(), names.of(point)));
        if (point.anchor() != null && !point.anchor().isWholeProvision()) {
            lines.add("> " + point.anchor().quote());
        }
        lines.add(point.words());
        if (!point.suggestedWording().isBlank()) {
            lines.add(say("comment.receipt.file.wording") + ": " + point.suggestedWording());
        }
        point.evidence()
                .forEach(fact -> lines.add(fact.told().stream()
                        .map(told -> say(told.key(), told.argument()))
                        .collect(Collectors.joining(" · "))));
        lines.add("");
        return lines;
    }

    private List<String> remarks() {
        return comment.body().isBlank() ? List.of() : List.of(say("comment.form.body"), comment.body(), "");
    }

    private List<String> files() {
        return comment.attachments().stream().map(ReceiptFile::file).toList();
    }

    private static String file(Attachment file) {
        var claim = file.claim();
        return claim == null
                ? say("comment.file.line", file.name(), FilesPart.kilobytes(file.size()))
                : say(
                        "comment.receipt.file.confidential",
                        file.name(),
                        ConfidentialFileName.ground(claim.ground(), claim.words()));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
