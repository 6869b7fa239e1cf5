package org.rulewright.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rulewright.shell.Incident;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The calm page for what fails before any view of ours is reached. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private final MessageSource messages;

    PlainErrorPage(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var html = page(request, status);
        View view = (_, _, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getWriter().write(html);
        };
        return new ModelAndView(view);
    }

    private String page(HttpServletRequest request, HttpStatus status) {
        var locale = request.getLocale();
        var home = request.getContextPath() + "/";
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%sassets/portal.css">
                </head>
                <body>
                <main class="rw-calm"><h1>%2$s</h1><p>%s</p><p><a href="%3$s">%s</a></p></main>
                </body>
                </html>
                """.formatted(
                        escaped(locale.toLanguageTag()),
                        escaped(text(status.is5xxServerError() ? "shell.failure" : "shell.refused", locale)),
                        escaped(home),
                        escaped(sentence(request, status, locale)),
                        escaped(text("shell.see-open", locale)));
    }

    private String sentence(HttpServletRequest request, HttpStatus status, Locale locale) {
        return status.is5xxServerError()
                ? text(
                        "shell.failure.why",
                        locale,
                        Incident.of(cause(request, status)).number())
                : text("shell.refused.why", locale);
    }

    private static Throwable cause(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("answered with " + status);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, locale));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
