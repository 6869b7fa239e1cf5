package org.rulewright.comment.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Finds the title in a notice of the Federal Register, as a web page. */
final class NoticePage {

    /** The number of the docket, and of the document, in the name of the page's file. */
    private static final Pattern NAME = Pattern.compile("(.+)-\\d{3,}_content\\.html?");

    private static final Pattern SUBJECT = Pattern.compile("\\n\\s*\\n([^\\n]+(?:\\n[^\\n]+){0,6})\\n\\s*\\n+AGENCY:");

    private NoticePage() {}

    /** The docket that a page of this name belongs to; empty where it is no notice. */
    static Optional<String> docketOf(String fileName) {
        var name = NAME.matcher(fileName);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** What stands before the agency's name, else the page's own title; may be empty. */
    static String title(String html) {
        var page = Jsoup.parse(html);
        var subject = SUBJECT.matcher(page.body().wholeText());
        return subject.find() ? subject.group(1).replaceAll("\\s+", " ").strip() : page.title();
    }
}
