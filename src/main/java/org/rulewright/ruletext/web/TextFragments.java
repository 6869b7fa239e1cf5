package org.rulewright.ruletext.web;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.Sha256;
import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
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

/** Serves texts as pieces of HTML, which browsers may keep: a published version never changes. */
@RestController
class TextFragments {
    /** Counts changes of the HTML itself, so that no browser shows an older form. */
    private static final int FORM = 1;

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Dockets dockets;
    private final RuleTexts texts;
    private final MessageSource messages;

    TextFragments(Dockets dockets, RuleTexts texts, MessageSource messages) {
        this.dockets = dockets;
        this.texts = texts;
        this.messages = messages;
    }

    /** A version, or, with {@code against}, its redline. What the caller may not read is not found. */
    @GetMapping("/fragments/{docket}/text/{version}.html")
    ResponseEntity<String> text(
            @PathVariable String docket,
            @PathVariable int version,
            @RequestParam Optional<Integer> against,
            ServletWebRequest request) {
        var file = dockets.get(docket).id();
        var shown = texts.get(file, version);
        var other = against.filter(number -> number != version).map(number -> texts.get(file, number));
        var words = Words.in(messages, request.getLocale());
        var tag = tag(shown, other, words);
        if (request.checkNotModified(tag)) {
            return described(HttpStatus.NOT_MODIFIED, tag, shown, other).build();
        }
        return described(HttpStatus.OK, tag, shown, other).contentType(HTML).body(written(shown, other, words));
    }

    private String written(RuleVersion shown, Optional<RuleVersion> other, Words words) {
        return other.map(old -> TextHtml.of(texts.comparison(shown.docket(), shown.number(), old.number()), words))
                .orElseGet(() -> TextHtml.of(texts.text(shown.id()), words));
    }

    private static ResponseEntity.BodyBuilder described(
            HttpStatus status, String tag, RuleVersion shown, Optional<RuleVersion> other) {
        var lasting = shown.isPublished() && other.map(RuleVersion::isPublished).orElse(true);
        var cache = lasting
                ? CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic()
                : CacheControl.noCache().cachePrivate();
        return ResponseEntity.status(status).eTag(tag).cacheControl(cache).varyBy("Accept-Language");
    }

    /** Weak, since the server may compress what it names; it holds a word, since the words may change too. */
    private static String tag(RuleVersion shown, Optional<RuleVersion> other, Words words) {
        var content = Stream.concat(Stream.of(shown), other.stream())
                .map(version -> "%d %s %s".formatted(version.id().value(), version.hash(), version.note()))
                .collect(Collectors.joining(" against "));
        var language = words.of("ruletext.inserted");
        return "W/\"%s\""
                .formatted(
                        Sha256.of("%d %s %s".formatted(FORM, language, content)).value());
    }
}
