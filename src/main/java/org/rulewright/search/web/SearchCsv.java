package org.rulewright.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.CsvLine;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.platform.PortalAddress;
import org.rulewright.search.SearchExport;
import org.rulewright.search.SearchExport.Walk;
import org.rulewright.search.TableProgress;
import org.rulewright.search.TableProgress.Saved;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All comments that a search finds, as a table; it is written while it is read, so that any number of rows will do. */
@RestController
class SearchCsv {

    private static final List<String> TITLES = List.of(
            "tracking number",
            "received",
            "channel",
            "late",
            "sender",
            "name",
            "organisation",
            "category",
            "country",
            "position",
            "about",
            "asks",
            "comment",
            "points",
            "suggested wording",
            "files",
            "address");

    /** The parameter by which the page asks how far its table is. */
    private static final String TICKET = "ticket";

    private final QueryReader queries;
    private final SearchExport export;
    private final TableProgress progress;
    private final PortalAddress portal;

    SearchCsv(QueryReader queries, SearchExport export, TableProgress progress, PortalAddress portal) {
        this.queries = queries;
        this.export = export;
        this.progress = progress;
        this.portal = portal;
    }

    /** The number of rows stands in {@code X-Total-Count}, so that whoever saves it can say how far it is. */
    @GetMapping("/search.csv")
    void send(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        var walk = export.begin(queries.read(asked));
        if (walk.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SearchEndpoint.LATER);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        describe(response, walk.get().total());
        var table = response.getWriter();
        table.write(CsvLine.of(TITLES));
        send(walk.get(), table, asked.getFirst(TICKET));
    }

    private void send(Walk walk, Writer table, @Nullable String ticket) throws IOException {
        var rows = 0;
        while (!walk.isOver()) {
            progress.note(ticket, new Saved(rows, walk.total(), false));
            var next = walk.next();
            write(next, table);
            table.flush();
            rows += next.size();
        }
        progress.note(ticket, new Saved(rows, walk.total(), true));
    }

    private static void describe(HttpServletResponse response, long total) {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Total-Count", Long.toString(total));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("comments.csv").build().toString());
    }

    private void write(List<Comment> comments, Writer table) throws IOException {
        for (var comment : comments) {
            table.write(CsvLine.of(cells(comment)));
        }
    }

    private List<String> cells(Comment comment) {
        var submitter = comment.submitter();
        var points = comment.points();
        return List.of(
                comment.trackingNumber().value(),
                comment.reception().received().toString(),
                comment.reception().channel().name(),
                Boolean.toString(comment.reception().late()),
                submitter.kind().name(),
                submitter.name(),
                submitter.organisation(),
                submitter.category(),
                submitter.country(),
                comment.stance().name(),
                joined(points.stream().map(SearchCsv::about)),
                joined(points.stream().map(point -> point.ask().name())),
                comment.body(),
                joined(points.stream().map(Point::words)),
                joined(points.stream().map(Point::suggestedWording)),
                joined(comment.attachments().stream().map(Attachment::name)),
                portal.of("comments/" + comment.trackingNumber()));
    }

    private static String about(Point point) {
        var anchor = point.anchor();
        return anchor == null ? "" : anchor.label();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
