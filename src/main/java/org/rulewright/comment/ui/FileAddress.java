package org.rulewright.comment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rulewright.base.NotFound;
import org.rulewright.comment.AttachmentId;

/**
 * What the address of a file's page says.
 *
 * @param base where the file is, without what follows the question mark
 * @param page counted from 1
 * @param find what is sought in the file; empty for nothing
 */
record FileAddress(String base, String number, AttachmentId file, int page, String find) {

    private static final String DIGITS = "\\d{1,9}";

    static FileAddress of(BeforeEnterEvent event) {
        RouteParameters parts = event.getRouteParameters();
        QueryParameters wishes = event.getLocation().getQueryParameters();
        var file = parts.get("file").filter(id -> id.matches("\\d{1,18}"));
        return new FileAddress(
                event.getLocation().getPath(),
                parts.get("number").orElse(""),
                new AttachmentId(Long.parseLong(file.orElseThrow(() -> new NotFound("comment.file.unknown")))),
                wishes.getSingleParameter("page")
                        .filter(page -> page.matches(DIGITS))
                        .map(Integer::parseInt)
                        .orElse(1),
                wishes.getSingleParameter("find").orElse(""));
    }

    /** The address of another page; what is sought stays. */
    String at(int other) {
        return base + "?page=" + other + (find.isEmpty() ? "" : "&find=" + encoded(find));
    }

    /** The same file at another page. */
    FileAddress onPage(int other) {
        return new FileAddress(base, number, file, other, find);
    }

    /** The address of the page with other words sought. */
    FileAddress finding(String words) {
        return new FileAddress(base, number, file, page, words.strip());
    }

    /** Where the file itself is, to be saved. */
    String download(String name) {
        return "files/" + file.value() + "/" + encoded(name);
    }

    /** Where the page is as a picture. */
    String picture() {
        return "files/" + file.value() + "/pages/" + page + ".png";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
