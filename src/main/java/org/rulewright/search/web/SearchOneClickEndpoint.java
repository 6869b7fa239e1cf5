package org.rulewright.search.web;

import java.net.URI;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.search.saved.SearchSubscriptions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets mail programs end mail about a search with one request (RFC 8058). */
@RestController
class SearchOneClickEndpoint {

    private static final String ADDRESS = "/one-click/search/mail/{secret:[A-Za-z0-9_-]{1,64}}";

    private final SearchSubscriptions subscriptions;

    SearchOneClickEndpoint(SearchSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Says the same whether there was such mail or not, and however often it is asked. */
    @PostMapping(path = ADDRESS, params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> end(@PathVariable String secret) {
        try {
            subscriptions.end(new Secret(secret));
        } catch (NotFound _) {
            return ResponseEntity.ok().build();
        }
        return ResponseEntity.ok().build();
    }

    /** Who only follows the link is shown the page with its button. */
    @GetMapping(ADDRESS)
    ResponseEntity<Void> show(@PathVariable String secret) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/search/mail/" + secret))
                .build();
    }
}
