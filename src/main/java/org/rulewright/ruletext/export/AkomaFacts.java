package org.rulewright.ruletext.export;

import java.util.Map;
import org.rulewright.ruletext.VersionKind;

/** Writes what an Akoma Ntoso file says about itself: which work, which version of it, from whom, and from where. */
final class AkomaFacts {
    private static final String PORTAL = "#portal";
    private static final String AUTHOR = "#author";

    private final Edition edition;
    private final XmlOut xml;

    AkomaFacts(Edition edition, XmlOut xml) {
        this.edition = edition;
        this.xml = xml;
    }

    /** A text in force is an act; one that is only proposed is a bill. */
    static String documentType(Edition edition) {
        return isInForce(edition) ? "act" : "bill";
    }

    private static boolean isInForce(Edition edition) {
        var kind = edition.version().kind();
        return kind == VersionKind.IN_FORCE || kind == VersionKind.FINAL;
    }

    void write() {
        xml.open("meta").line().open("identification", "source", PORTAL).line();
        writeWork();
        writeExpression();
        writeManifestation();
        xml.close().line();
        writeReferences();
        writeOwnFacts();
        xml.close().line();
    }

    private void writeWork() {
        xml.open("FRBRWork").line();
        writeIdentity(work(), "");
        writeDateAndAuthor(edition.begun().toString(), "begun", AUTHOR);
        value("FRBRcountry", edition.origin().country());
        value("FRBRsubtype", "rule");
        value("FRBRnumber", edition.docket().number());
        value("FRBRname", edition.docket().title());
        value("FRBRprescriptive", String.valueOf(isInForce(edition)));
        value("FRBRauthoritative", "false");
        xml.close().line();
    }

    private void writeExpression() {
        xml.open("FRBRExpression").line();
        writeIdentity(expression(), "");
        writeDateAndAuthor(edition.version().dated().toString(), "dated", AUTHOR);
        value("FRBRversionNumber", String.valueOf(edition.version().number()));
        xml.empty("FRBRlanguage", "language", language()).line();
        xml.close().line();
    }

    private void writeManifestation() {
        xml.open("FRBRManifestation").line();
        writeIdentity(expression(), ".xml");
        writeDateAndAuthor(edition.version().dated().toString(), "dated", PORTAL);
        value("FRBRformat", "application/akn+xml");
        xml.close().line();
    }

    private void writeIdentity(String address, String ending) {
        value("FRBRthis", address + "/!main" + ending);
        value("FRBRuri", address + ending);
    }

    private void writeDateAndAuthor(String date, String name, String author) {
        xml.empty("FRBRdate", "date", date, "name", name).line();
        xml.empty("FRBRauthor", "href", author).line();
    }

    private String work() {
        return "/akn/%s/%s/%s/%s"
                .formatted(
                        edition.origin().country(),
                        documentType(edition),
                        edition.begun(),
                        address(edition.docket().number()));
    }

    private String expression() {
        return "%s/%s@ver%d".formatted(work(), language(), edition.version().number());
    }

    private String language() {
        return edition.origin().language().getISO3Language();
    }

    private void writeReferences() {
        xml.open("references", "source", PORTAL).line();
        var agency = edition.docket().agency();
        var author =
                "/akn/ontology/organization/%s/%s".formatted(edition.origin().country(), address(agency.code()));
        xml.empty("TLCOrganization", "eId", "author", "href", author, "showAs", edition.author())
                .line();
        xml.empty("TLCOrganization", "eId", "portal", "href", edition.origin().portal(), "showAs", "Rulewright")
                .line();
        xml.close().line();
    }

    private void writeOwnFacts() {
        var version = edition.version();
        xml.open("proprietary", "source", PORTAL).line();
        var facts = Map.of("rw:label", version.label(), "rw:source", version.source(), "rw:note", version.note());
        xml.element("rw:kind", version.kind().name()).line();
        xml.element("rw:hash", version.hash().value()).line();
        xml.element("rw:address", edition.address()).line();
        version.published()
                .ifPresent(
                        moment -> xml.element("rw:published", moment.toString()).line());
        facts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(fact -> !fact.getValue().isEmpty())
                .forEach(fact -> xml.element(fact.getKey(), fact.getValue()).line());
        xml.close().line();
    }

    private void value(String name, String value) {
        xml.empty(name, "value", value).line();
    }

    /** Only what an address can hold. */
    private static String address(String words) {
        return words.replaceAll("[^\\w.-]", "-");
    }
}
