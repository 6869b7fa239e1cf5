package org.rulewright.comment.web.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads whoever opens the API's address in a browser to the page about it. */
@RestController
class ApiPage {

    @GetMapping({"/api", "/api/", "/api/v1"})
    ResponseEntity<Void> page() {
        var page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/developers")
                .build()
                .toUriString();
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(page))
                .build();
    }
}
