package org.rulewright.ruletext.export.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.export.Compared;
import org.rulewright.ruletext.export.Edition;
import org.rulewright.ruletext.export.Origin;
import org.rulewright.ruletext.export.Phrases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sends texts as files, which are written as they are sent. */
@RestController
class TextFiles {
    private final Dockets dockets;
    private final RuleTexts texts;
    private final MessageSource messages;
    private final String country;
    private final Locale language;

    TextFiles(
            Dockets dockets,
            RuleTexts texts,
            MessageSource messages,
            @Value("${rulewright.texts.country}") String country,
            @Value("${rulewright.texts.language}") Locale language) {
        this.dockets = dockets;
        this.texts = texts;
        this.messages = messages;
        this.country = country;
        this.language = language;
    }

    /** A version, or, with {@code against}, what changed. What the caller may not read is not found. */
    @GetMapping("/data/{docket}/text/{version}.{ending}")
    void send(@ModelAttribute WantedFile wanted, ServletWebRequest exchange, HttpServletResponse response)
            throws IOException {
        var file = file(wanted, exchange);
        describe(file, wanted, response);
        if (file.isLasting() && exchange.checkNotModified(file.tag())) {
            return;
        }
        response.setContentType(file.form().type());
        file.write(response.getOutputStream());
    }

    private TextFile file(WantedFile wanted, ServletWebRequest exchange) {
        var form = TextForm.ending(wanted.ending());
        var docket = dockets.get(wanted.docket());
        var shown = texts.get(docket.id(), wanted.version());
        var other = wanted.other().map(number -> texts.get(docket.id(), number));
        if (other.isPresent() && !form.showsChanges()) {
            throw new Refusal("ruletext.export.refused.against");
        }
        var edition = edition(docket, shown, exchange);
        Phrases phrases = (key, arguments) -> messages.getMessage(key, arguments, exchange.getLocale());
        return new TextFile(form, edition, other.map(old -> compared(edition, old)), phrases);
    }

    private Edition edition(Docket docket, RuleVersion shown, ServletWebRequest exchange) {
        var portal = ServletUriComponentsBuilder.fromContextPath(exchange.getRequest())
                .toUriString();
        var begun = texts.versions(docket.id()).getFirst().dated();
        return new Edition(docket, texts.text(shown.id()), begun, new Origin(portal, country, language));
    }

    private Compared compared(Edition edition, RuleVersion old) {
        var shown = edition.version();
        var comparison = texts.comparison(shown.docket(), shown.number(), old.number());
        return new Compared(edition, texts.text(old.id()), comparison);
    }

    private static void describe(TextFile file, WantedFile wanted, HttpServletResponse response) {
        var cache =
                file.isLasting() ? CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic() : CacheControl.noStore();
        var disposition = ContentDisposition.builder(file.form().disposition())
                .filename(wanted.name())
                .build();
        response.setHeader(HttpHeaders.CACHE_CONTROL, cache.getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
