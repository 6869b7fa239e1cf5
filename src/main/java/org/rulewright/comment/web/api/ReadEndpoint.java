package org.rulewright.comment.web.api;

import java.io.IOException;
import java.util.Comparator;
import org.rulewright.comment.Comments;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs what they must know to comment, and what is published. */
@RestController
class ReadEndpoint {

    private final Dockets dockets;
    private final Agencies agencies;
    private final RuleTexts texts;
    private final Comments comments;
    private final GroupedComments grouped;

    ReadEndpoint(Dockets dockets, Agencies agencies, RuleTexts texts, Comments comments, GroupedComments grouped) {
        this.dockets = dockets;
        this.agencies = agencies;
        this.texts = texts;
        this.comments = comments;
        this.grouped = grouped;
    }

    /** A docket with its periods, questions, categories and provisions. */
    @GetMapping("/api/v1/dockets/{number}")
    DocketAnswer docket(@PathVariable String number) {
        var docket = dockets.get(number);
        var text = texts.versions(docket.id()).stream()
                .filter(RuleVersion::isPublished)
                .max(Comparator.comparingInt(RuleVersion::number))
                .map(version -> texts.text(version.id()));
        return DocketAnswer.of(
                docket,
                dockets.questions(docket.id()),
                agencies.categories(docket.agency().id()),
                text.orElse(null));
    }

    /** A published comment, or with which one it is counted; what is neither is not found. */
    @GetMapping("/api/v1/comments/{number}")
    ReadAnswer comment(@PathVariable String number) {
        var asked = new TrackingNumber(number);
        return grouped.find(asked)
                .<ReadAnswer>map(
                        it -> GroupedAnswer.of(it, dockets.get(it.docket()).number()))
                .orElseGet(() -> published(asked));
    }

    private CommentAnswer published(TrackingNumber number) {
        var comment = comments.get(number);
        return CommentAnswer.of(comment, dockets.get(comment.docket()).number());
    }

    /** The description of this interface. */
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json").getContentAsByteArray());
    }
}
