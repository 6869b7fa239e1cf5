package org.rulewright.comment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rulewright.comment.Ask;
import org.rulewright.comment.CommentLetters;
import org.rulewright.comment.table.TableRow;
import org.rulewright.comment.table.TableWords;
import org.rulewright.comment.table.WordTable;
import org.rulewright.comment.table.WorkbookTable;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the comment table of a docket, to be filled in and sent back as a file. */
@RestController
class CommentTables {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final List<String> HEADS = List.of(
            "comment.table.number",
            "comment.table.text",
            "comment.table.comment",
            "comment.table.change",
            "comment.table.ask",
            "comment.table.evidence",
            "comment.table.reference");

    private final Dockets dockets;
    private final CommentLetters letters;
    private final MessageSource messages;

    CommentTables(Dockets dockets, CommentLetters letters, MessageSource messages) {
        this.dockets = dockets;
        this.letters = letters;
        this.messages = messages;
    }

    @GetMapping("/dockets/{number}/comment-table.xlsx")
    void workbook(@PathVariable String number, HttpServletResponse response) throws IOException {
        var docket = dockets.get(number);
        var rows = rows(docket);
        describe(docket, "xlsx", "spreadsheetml.sheet", response);
        WorkbookTable.write(words(docket), rows, response.getOutputStream());
    }

    @GetMapping("/dockets/{number}/comment-table.docx")
    void word(@PathVariable String number, HttpServletResponse response) throws IOException {
        var docket = dockets.get(number);
        var rows = rows(docket);
        describe(docket, "docx", "wordprocessingml.document", response);
        WordTable.write(words(docket), rows, response.getOutputStream());
    }

    private List<TableRow> rows(Docket docket) {
        return TableRow.of(letters.reader(docket).index(), docket.number());
    }

    /** A table is read by its heads when it comes back, so that they are those of the portal's own language. */
    private TableWords words(Docket docket) {
        return new TableWords(
                message("comment.table.title", docket.number(), docket.title()),
                message("comment.table.hint"),
                HEADS.stream().map(this::message).toList(),
                Arrays.stream(Ask.values())
                        .map(ask -> message("comment.ask." + ask.name()))
                        .toList());
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private static void describe(Docket docket, String ending, String type, HttpServletResponse response) {
        var disposition = ContentDisposition.attachment()
                .filename(docket.number() + "-comment-table." + ending)
                .build();
        response.setContentType(OFFICE + type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
