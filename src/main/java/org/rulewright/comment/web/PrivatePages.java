package org.rulewright.comment.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps addresses that hold a secret out of search engines, caches and the Referer header. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrivatePages extends OncePerRequestFilter {

    private static final List<String> PRIVATE = List.of(
            "/receipts/", "/not-me/", "/co-sign/", "/unsubscribe/", "/confirm-address/", "/answer/", "/search/mail/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return PRIVATE.stream().noneMatch(path::contains) && !path.endsWith("/comment");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }
}
