package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.synthesis.triage.TriageKey;
import org.rulewright.synthesis.triage.TriageRow;

/**
 * A page of the list that somebody goes through at the desk: it stays what it was, whatever is read meanwhile.
 *
 * @param page which page it is
 * @param comments those of it that can be filed
 * @param next behind which key the page after it begins; empty where there is none
 */
record TriageWalk(TriageAddress page, List<CommentId> comments, String next) {

    private static final Pattern WORDS = Pattern.compile("(?:[A-Za-z0-9=&_.:+~*-]++|%[0-9A-Fa-f]{2})*+");

    /** Through the page that is shown. */
    static TriageWalk through(TriageSheet sheet, TriageAddress address) {
        var comments = sheet.rows().stream()
                .filter(row -> row.status() == Status.PUBLISHED)
                .map(TriageRow::comment)
                .toList();
        return new TriageWalk(address.page(), comments, sheet.next());
    }

    /** What an address says; of what means nothing, nothing. */
    static TriageWalk of(String words, String docket) {
        var query = QueryParameters.fromString(WORDS.matcher(words).matches() ? words : "");
        var comments = Arrays.stream(
                        query.getSingleParameter("comments").orElse("").split("\\.", -1))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new CommentId(Long.parseLong(id)))
                .toList();
        var next = query.getSingleParameter("next").flatMap(TriageKey::of).map(TriageKey::words);
        return new TriageWalk(TriageAddress.of(query).in(docket).page(), comments, next.orElse(""));
    }

    String words() {
        var ids = comments.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining("."));
        var words = new LinkedHashMap<>(page.in("").query().getParameters());
        words.put("comments", List.of(ids));
        words.put("next", List.of(next));
        return new QueryParameters(words).getQueryString();
    }

    /** On through the next page; the comment behind which it stands can still be gone back to. */
    TriageWalk on(CommentId last, List<CommentId> more, String following) {
        var comments = Stream.concat(Stream.of(last), more.stream().filter(comment -> !comment.equals(last)))
                .toList();
        return new TriageWalk(page.behind(next).page(), comments, following);
    }
}
