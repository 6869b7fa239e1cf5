package org.rulewright.ruletext.web;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Sha256;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Serves texts as pieces of HTML, which browsers may keep: a published version never changes. What the caller may not
 * read is not found.
 */
@RestController
class TextFragments {
    /** Counts changes of the HTML itself, so that no browser shows an older form. */
    private static final int FORM = 2;

    private static final String ADDRESS = "/fragments/{docket}/text/{version}";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final Leaves leaves;
    private final MessageSource messages;

    TextFragments(Leaves leaves, MessageSource messages) {
        this.leaves = leaves;
        this.messages = messages;
    }

    /** A version, or, with {@code against}, its redline: the first part, or the lines asked for. */
    @GetMapping(ADDRESS + ".html")
    ResponseEntity<String> text(
            @PathVariable String docket, @PathVariable int version, Asked asked, ServletWebRequest request) {
        return answer(
                leaves.open(docket, version, asked.against()), request, (leaf, words) -> written(leaf, asked, words));
    }

    /** The contents of a version, with the number of changes where it is read against another one. */
    @GetMapping(ADDRESS + "/outline.html")
    ResponseEntity<String> outline(
            @PathVariable String docket, @PathVariable int version, Asked asked, ServletWebRequest request) {
        return answer(leaves.open(docket, version, asked.against()), request, OutlineHtml::of);
    }

    /** One provision alone, by its id or by its number as an address writes it. */
    @GetMapping(ADDRESS + "/provision.html")
    ResponseEntity<String> provision(
            @PathVariable String docket,
            @PathVariable int version,
            @RequestParam String at,
            ServletWebRequest request) {
        return answer(leaves.open(docket, version, null), request, (leaf, words) -> {
            var place = leaf.find(at).orElseThrow(() -> new NotFound("ruletext.unknown"));
            return new LeafHtml(leaf, false, words).lines(new Range(place, place + 1));
        });
    }

    /** On which line a provision stands, and its id. */
    @GetMapping(ADDRESS + "/place.json")
    Place place(@PathVariable String docket, @PathVariable int version, Asked asked, @RequestParam String at) {
        var leaf = leaves.open(docket, version, asked.against());
        var line = leaf.find(at).orElseThrow(() -> new NotFound("ruletext.unknown"));
        return new Place(line, leaf.lines().get(line).id());
    }

    /** @param line counted from 0 */
    record Place(int line, String id) {}

    private static String written(Leaf leaf, Asked asked, Words words) {
        var html = new LeafHtml(leaf, asked.beside(), words);
        var lines = asked.lines();
        if (lines != null) {
            return Range.parse(lines, leaf.lines().size())
                    .map(html::lines)
                    .orElseThrow(() -> new NotFound("ruletext.unknown"));
        }
        return asked.onlyChanges() && leaf.against().isPresent() ? html.changes() : html.whole();
    }

    private ResponseEntity<String> answer(
            Leaf leaf, ServletWebRequest request, BiFunction<Leaf, Words, String> writing) {
        var tag = tag(leaf, request.getLocale(), request.getRequest().getQueryString());
        if (request.checkNotModified(tag)) {
            return described(HttpStatus.NOT_MODIFIED, tag, leaf).build();
        }
        var words = Words.in(messages, request.getLocale());
        return described(HttpStatus.OK, tag, leaf).contentType(HTML).body(writing.apply(leaf, words));
    }

    private static ResponseEntity.BodyBuilder described(HttpStatus status, String tag, Leaf leaf) {
        var cache = leaf.isPublished()
                ? CacheControl.maxAge(A_WHILE).cachePublic()
                : CacheControl.noCache().cachePrivate();
        return ResponseEntity.status(status).eTag(tag).cacheControl(cache).varyBy("Accept-Language");
    }

    /** Weak, since the server may compress what it names. */
    private static String tag(Leaf leaf, Locale language, @Nullable String query) {
        return "W/\"%s\""
                .formatted(Sha256.of("%d %s %s %s".formatted(FORM, language, query, leaf.stamp()))
                        .value());
    }
}
