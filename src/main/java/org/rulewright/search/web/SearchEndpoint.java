package org.rulewright.search.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.search.Facet;
import org.rulewright.search.Order;
import org.rulewright.search.Query;
import org.rulewright.search.Ranking;
import org.rulewright.search.SearchService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ranks published comments for a program: {@code GET /api/v1/search?q=..&docket=..&size=..}, with the facets of the page as
 * further parameters ({@code category}, {@code country}, {@code provision}, {@code stance} and so on; each may be given
 * several times).
 */
@RestController
class SearchEndpoint {

    static final String LATER = "5";
    private static final int USUAL = 20;
    private static final Set<String> OWN = Set.of("q", "docket", "size", "mode", "match", "sort");

    private final SearchService search;
    private final Dockets dockets;

    SearchEndpoint(SearchService search, Dockets dockets) {
        this.search = search;
        this.dockets = dockets;
    }

    /** What a program gets: how many match, and the best ones by tracking number, the best in front. */
    record Answer(long total, List<Hit> hits) {}

    /** A comment by its tracking number, and how well it matches. */
    record Hit(String id, double score) {}

    @GetMapping("/api/v1/search")
    ResponseEntity<Object> search(@RequestParam MultiValueMap<String, String> asked) {
        var size = number(asked.getFirst("size"));
        return search.rank(query(asked), size)
                .<ResponseEntity<Object>>map(ranked -> ResponseEntity.ok(new Answer(
                        ranked.total(),
                        ranked.hits().stream()
                                .map(hit -> new Hit(hit.comment().value(), hit.score()))
                                .toList())))
                .orElseGet(SearchEndpoint::away);
    }

    private Query query(MultiValueMap<String, String> asked) {
        refuseUnknown(asked.keySet());
        var order = "newest".equals(asked.getFirst("sort")) ? Order.NEWEST : Order.BEST;
        var ranking = new Ranking(choice(asked, "match", "any", "most"), choice(asked, "mode", "hybrid", "words"));
        return new Query(text(asked), docket(asked.getFirst("docket")), chosen(asked), order, 1, ranking);
    }

    private static String text(MultiValueMap<String, String> asked) {
        var words = asked.getFirst("q");
        return words == null ? "" : words;
    }

    private @Nullable DocketId docket(@Nullable String number) {
        return number == null ? null : dockets.get(number).id();
    }

    private static Map<Facet, Set<String>> chosen(MultiValueMap<String, String> asked) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = asked.get(facet.key());
            if (facet != Facet.DOCKET && facet != Facet.KIND && values != null) {
                chosen.put(facet, Set.copyOf(values));
            }
        }
        return chosen;
    }

    /** Whether it is the first of two choices, which is also meant where nothing is said. */
    private static boolean choice(MultiValueMap<String, String> asked, String name, String usual, String other) {
        var said = asked.getFirst(name);
        if (said != null && !said.equals(usual) && !said.equals(other)) {
            throw new Refusal("search.refused.choice", name, usual, other);
        }
        return !other.equals(said);
    }

    private static void refuseUnknown(Set<String> names) {
        for (var name : names) {
            if (!OWN.contains(name) && Facet.of(name).isEmpty()) {
                throw new Refusal("search.refused.parameter", name);
            }
        }
    }

    private static int number(@Nullable String size) {
        if (size == null) {
            return USUAL;
        }
        return size.matches("\\d{1,6}") ? Integer.parseInt(size) : 0;
    }

    private static ResponseEntity<Object> away() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "Search is away just now. Ask again in a few seconds.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, LATER)
                .body(problem);
    }
}
