package org.rulewright.comment.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.comment.imports.SourceRecord.Fate;
import org.rulewright.comment.imports.SourceRecord.OfComment;
import org.rulewright.comment.imports.SourceRecord.OfDocket;
import org.rulewright.comment.imports.SourceRecord.OfDocument;
import org.rulewright.comment.imports.SourceRecord.Sender;
import org.rulewright.comment.imports.SourceRecord.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the detail JSON of the Regulations.gov API, version 4. */
final class DetailJson {

    private static final int DEEPEST = 50;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private DetailJson() {}

    /** The record; empty where the JSON is none of Regulations.gov. */
    static Optional<SourceRecord> read(byte[] bytes) throws BadRecord {
        var root = tree(bytes);
        var detail = root.path("data");
        var attributes = detail.path("attributes");
        if (!attributes.isObject()) {
            return Optional.empty();
        }
        var id = detail.path("id").asString("");
        return switch (detail.path("type").asString("")) {
            case "comments" -> Optional.of(comment(named(id), attributes, root));
            case "documents" -> Optional.of(document(named(id), attributes));
            case "dockets" -> Optional.of(docket(named(id), attributes));
            default -> Optional.empty();
        };
    }

    private static JsonNode tree(byte[] bytes) throws BadRecord {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new BadRecord("comment.import.bad.json", String.valueOf(e.getOriginalMessage()));
        }
    }

    private static String named(String id) throws BadRecord {
        if (id.isBlank()) {
            throw new BadRecord("comment.import.bad.id");
        }
        return id;
    }

    private static OfDocket docket(String id, JsonNode from) {
        return new OfDocket(
                id,
                text(from, "agencyId"),
                ReadableText.of(text(from, "title")),
                ReadableText.of(text(from, "dkAbstract")),
                text(from, "docketType"),
                text(from, "rin"));
    }

    private static OfDocument document(String id, JsonNode from) throws BadRecord {
        return new OfDocument(
                id,
                docketOf(from),
                text(from, "agencyId"),
                text(from, "documentType"),
                ReadableText.of(text(from, "title")),
                text(from, "frDocNum"),
                SourceTime.of(text(from, "postedDate")),
                SourceTime.of(text(from, "commentStartDate")),
                SourceTime.of(text(from, "commentEndDate")),
                from.path("allowLateComments").asBoolean(false));
    }

    private static OfComment comment(String id, JsonNode from, JsonNode root) throws BadRecord {
        var received = SourceTime.first(text(from, "receiveDate"), text(from, "postedDate"), text(from, "modifyDate"));
        return new OfComment(
                id,
                docketOf(from),
                text(from, "agencyId"),
                new Sender(
                        text(from, "firstName"),
                        text(from, "lastName"),
                        text(from, "organization"),
                        text(from, "category"),
                        text(from, "country")),
                text(from, "comment"),
                received,
                new Fate(
                        SourceTime.first(text(from, "postedDate"), text(from, "receiveDate"), text(from, "modifyDate")),
                        from.path("withdrawn").asBoolean(false),
                        text(from, "reasonWithdrawn"),
                        restriction(from)),
                files(root));
    }

    private static String docketOf(JsonNode from) throws BadRecord {
        var docket = text(from, "docketId");
        if (docket.isBlank()) {
            throw new BadRecord("comment.import.bad.docket");
        }
        return docket;
    }

    private static String restriction(JsonNode from) {
        return Stream.of(text(from, "restrictReasonType"), text(from, "restrictReason"))
                .filter(reason -> !reason.isBlank())
                .collect(Collectors.joining(": "));
    }

    private static List<SourceFile> files(JsonNode root) {
        var files = new ArrayList<SourceFile>();
        for (var included : root.path("included")) {
            var attributes = included.path("attributes");
            for (var format : attributes.path("fileFormats")) {
                var title = ReadableText.of(text(attributes, "title"));
                var ending = "." + text(format, "format");
                var name = title.endsWith(ending) ? title : title + ending;
                files.add(new SourceFile(
                        name, text(format, "fileUrl"), format.path("size").asLong(0)));
            }
        }
        return files;
    }

    private static String text(JsonNode from, String field) {
        return from.path(field).asString("");
    }
}
