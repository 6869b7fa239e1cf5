package org.rulewright.notification.web;

import java.net.URI;
import java.util.List;
import org.rulewright.base.MailEnding;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets mail programs end mail with one request (RFC 8058), whichever module sends it. */
@RestController
class OneClickEndpoint {

    private static final String ADDRESS = "/one-click/{*page}";
    private static final String SECRET = "[A-Za-z0-9_-]{1,64}";

    private final List<MailEnding> endings;

    OneClickEndpoint(List<MailEnding> endings) {
        this.endings = endings;
    }

    /** Says the same whether there was such mail or not, and however often it is asked. */
    @PostMapping(path = ADDRESS, params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> end(@PathVariable String page) {
        var ending = ending(page);
        try {
            ending.end(new Secret(page.substring(page.lastIndexOf('/') + 1)));
        } catch (NotFound _) {
            return ResponseEntity.ok().build();
        }
        return ResponseEntity.ok().build();
    }

    /** Who only follows the link is shown the page with its button. */
    @GetMapping(ADDRESS)
    ResponseEntity<Void> show(@PathVariable String page) {
        ending(page);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }

    private MailEnding ending(String page) {
        return endings.stream()
                .filter(each -> page.matches("/" + each.page() + "/" + SECRET))
                .findFirst()
                .orElseThrow(() -> new NotFound("base.secret.unknown"));
    }
}
