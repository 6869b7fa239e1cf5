package org.rulewright.comment.bundle.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** What a message's header says. */
final class MailHeader {

    private final List<Field> fields;

    MailHeader(List<Field> fields) {
        this.fields = fields;
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /** The field's words, with other scripts made readable; empty where there is none. */
    String text(String name) {
        return first(name)
                .map(Field::getBody)
                .map(body -> DecoderUtil.decodeEncodedWords(body.replaceAll("\r?\n", ""), DecodeMonitor.SILENT))
                .map(String::strip)
                .orElse("");
    }

    String subject() {
        return text("subject");
    }

    String sender() {
        return from().map(Mailbox::getAddress).orElse("");
    }

    /** The name beside the address; an address in its place is no name. */
    String name() {
        return from().map(Mailbox::getName)
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
                .map(String::strip)
                .filter(name -> !name.contains("@"))
                .orElse("");
    }

    @Nullable
    Instant sent() {
        return first("date").map(Field::getBody).flatMap(MailHeader::moment).orElse(null);
    }

    /** When the last server on its way took it: it writes its line above all others, behind a semicolon. */
    @Nullable
    Instant arrived() {
        return first("received")
                .map(Field::getBody)
                .map(body -> body.substring(body.lastIndexOf(';') + 1))
                .flatMap(MailHeader::moment)
                .orElse(null);
    }

    private Optional<Field> first(String name) {
        return fields.stream()
                .filter(field -> field.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<Mailbox> from() {
        return first("from")
                .map(field -> LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT))
                .flatMap(field -> field instanceof MailboxListField list && list.getMailboxList() != null
                        ? list.getMailboxList().stream().findFirst()
                        : Optional.empty());
    }

    private static Optional<Instant> moment(String text) {
        return Stream.of(new RawField("Date", text.replaceAll("\r?\n", "").strip()))
                .map(field -> LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT))
                .flatMap(field -> field instanceof DateTimeField date && date.getDate() != null
                        ? Stream.of(date.getDate().toInstant())
                        : Stream.empty())
                .findFirst();
    }
}
