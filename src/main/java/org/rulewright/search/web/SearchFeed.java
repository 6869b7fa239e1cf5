package org.rulewright.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rulewright.comment.Comment;
import org.rulewright.platform.PortalAddress;
import org.rulewright.search.Hit;
import org.rulewright.search.Passage;
import org.rulewright.search.SearchService;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The comments that a search finds, as an Atom feed: those that became public last, also where they came in long ago. */
@RestController
class SearchFeed {

    /** More than come in between two looks of a reader, mostly. */
    private static final int MOST = 50;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final QueryReader queries;
    private final SearchService search;
    private final PortalAddress portal;
    private final MessageSource messages;

    SearchFeed(QueryReader queries, SearchService search, PortalAddress portal, MessageSource messages) {
        this.queries = queries;
        this.search = search;
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping("/search.atom")
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request)
            throws XMLStreamException {
        var query = queries.read(asked);
        var given = request.getQueryString();
        var self = portal.of("search.atom" + (given == null ? "" : "?" + given));
        var found = search.latest(query, MOST);
        return found.isPresent()
                ? ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                        .body(written(self, query.text(), found.get()))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, SearchEndpoint.LATER)
                        .build();
    }

    private String written(String self, String words, List<Hit.OfComment> comments) throws XMLStreamException {
        var text = new StringWriter();
        var feed = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        feed.writeStartDocument("UTF-8", "1.0");
        feed.writeStartElement("feed");
        feed.writeDefaultNamespace(ATOM);
        element(feed, "id", self);
        element(feed, "title", messages.getMessage("search.feed.title", new Object[] {words}, Locale.ENGLISH));
        element(feed, "updated", newest(comments).toString());
        link(feed, "self", self);
        for (var hit : comments) {
            entry(feed, hit);
        }
        feed.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter feed, Hit.OfComment hit) throws XMLStreamException {
        var comment = hit.comment();
        var address = portal.of("comments/" + comment.trackingNumber());
        feed.writeStartElement("entry");
        element(feed, "id", address);
        element(feed, "title", title(comment));
        element(feed, "updated", comment.standing().since().toString());
        element(feed, "published", comment.reception().received().toString());
        feed.writeStartElement("author");
        element(feed, "name", sender(comment));
        feed.writeEndElement();
        link(feed, "alternate", address);
        element(feed, "summary", summary(hit.passages()));
        feed.writeEndElement();
    }

    private String title(Comment comment) {
        return comment.trackingNumber() + ": " + sender(comment);
    }

    private String sender(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isBlank()
                ? messages.getMessage("search.sender." + comment.submitter().kind(), null, Locale.ENGLISH)
                : name;
    }

    private static Instant newest(List<Hit.OfComment> hits) {
        return hits.stream()
                .map(hit -> hit.comment().standing().since())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static String summary(List<Passage> passages) {
        return passages.stream().map(Passage::words).collect(Collectors.joining(" \u2026 "));
    }

    private static void link(XMLStreamWriter feed, String relation, String address) throws XMLStreamException {
        feed.writeEmptyElement("link");
        feed.writeAttribute("rel", relation);
        feed.writeAttribute("href", address);
    }

    /** Signs that XML cannot have are left out. */
    private static void element(XMLStreamWriter feed, String name, String words) throws XMLStreamException {
        feed.writeStartElement(name);
        feed.writeCharacters(
                words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        feed.writeEndElement();
    }
}
