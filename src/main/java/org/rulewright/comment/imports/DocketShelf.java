package org.rulewright.comment.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rulewright.comment.imports.SourceRecord.OfDocket;
import org.rulewright.comment.imports.SourceRecord.OfDocument;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Agency;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;

/** Opens the dockets of one import, each with what its records say, and their agencies. */
final class DocketShelf {

    private final Dockets dockets;
    private final Agencies agencies;
    private final Map<String, DocketBook> books = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Docket> opened = new TreeMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    DocketShelf(Dockets dockets, Agencies agencies) {
        this.dockets = dockets;
        this.agencies = agencies;
    }

    void add(SourceRecord record) throws BadRecord {
        var book = book(record);
        switch (record) {
            case OfDocket docket -> book.add(docket);
            case OfDocument document -> book.add(document);
            case SourceRecord.OfComment _ -> {}
        }
    }

    void title(String docket, String title) {
        titles.put(docket, title);
    }

    /** The docket of a record; it is opened by the first one that asks. */
    Docket docketOf(SourceRecord record) throws BadRecord {
        var known = opened.get(record.docket());
        return known == null ? open(record.docket(), book(record)) : known;
    }

    /** Opens those that no record asked for, and says which there are. */
    Map<String, Docket> all() {
        books.forEach((number, book) -> {
            if (!opened.containsKey(number)) {
                open(number, book);
            }
        });
        return opened;
    }

    /** The agency's code for a word of the source; a first guess is kept as a mapping, so that it can be changed. */
    String codeOf(Agency agency, String imported) {
        return codes.computeIfAbsent(agency.code(), _ -> new HashMap<>())
                .computeIfAbsent(imported, _ -> mapped(agency, imported));
    }

    private String mapped(Agency agency, String imported) {
        var code = agencies.mapped(agency.id(), imported);
        var guess = CategoryDefaults.codeOf(imported);
        var isOnTheList = agencies.categories(agency.id()).stream()
                .anyMatch(category -> category.code().equals(guess));
        if (imported.isBlank() || !code.equals(Category.OTHER) || !isOnTheList) {
            return code;
        }
        agencies.map(agency.id(), imported, guess);
        return guess;
    }

    private DocketBook book(SourceRecord record) throws BadRecord {
        if (!record.docket().matches("[A-Za-z0-9][A-Za-z0-9_-]{1,63}")) {
            throw new BadRecord("comment.import.bad.number", record.docket());
        }
        return books.computeIfAbsent(
                record.docket(), number -> new DocketBook(number, agencyOf(number, record.agency())));
    }

    private static String agencyOf(String number, String agency) {
        return agency.isBlank()
                ? number.substring(0, number.indexOf('-') < 1 ? number.length() : number.indexOf('-'))
                : agency;
    }

    private Docket open(String number, DocketBook book) {
        book.title(titles.getOrDefault(number, ""));
        var agency = agencies.find(book.agency()).orElseGet(() -> added(book.agency()));
        var before = dockets.find(number).orElse(null);
        var docket = dockets.get(dockets.put(agency.id(), book.opened(before, agency.zone())));
        opened.put(number, docket);
        return docket;
    }

    private Agency added(String code) {
        agencies.put(KnownAgencies.of(code));
        return agencies.find(code).orElseThrow();
    }
}
