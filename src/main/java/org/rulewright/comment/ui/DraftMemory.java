package org.rulewright.comment.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.base.Secret;
import org.rulewright.docket.Docket;

/**
 * Which draft this browser writes on a docket: in the session, and in a cookie for as long as the browser is open, so
 * that a restart of the portal loses nothing.
 */
final class DraftMemory {

    private final String name;

    DraftMemory(Docket docket) {
        name = "draft-" + docket.id().value();
    }

    /** The draft that this browser wrote last; empty where there is none. It may have been sent meanwhile. */
    Optional<Secret> known() {
        var held = (Secret) VaadinSession.getCurrent().getAttribute(name);
        return Optional.ofNullable(held).or(this::inCookie);
    }

    void keep(Secret secret) {
        if (known().filter(secret::equals).isEmpty()) {
            send(secret.value(), -1);
        }
        VaadinSession.getCurrent().setAttribute(name, secret);
    }

    void forget() {
        VaadinSession.getCurrent().setAttribute(name, null);
        send("", 0);
    }

    private Optional<Secret> inCookie() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .flatMap(cookie -> secret(cookie.getValue()))
                .findFirst();
    }

    /** The secret in this text; empty where it can be none. */
    static Stream<Secret> secret(String text) {
        return text.matches("[A-Za-z0-9_-]{32}") ? Stream.of(new Secret(text)) : Stream.empty();
    }

    /** Without an age it goes when the browser is closed. */
    private void send(String value, int age) {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            var cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(VaadinRequest.getCurrent().isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge(age);
            response.addCookie(cookie);
        }
    }
}
