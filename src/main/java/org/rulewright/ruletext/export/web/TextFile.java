package org.rulewright.ruletext.export.web;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.export.AkomaNtoso;
import org.rulewright.ruletext.export.Compared;
import org.rulewright.ruletext.export.Edition;
import org.rulewright.ruletext.export.HtmlPage;
import org.rulewright.ruletext.export.MarkdownFile;
import org.rulewright.ruletext.export.Phrases;
import org.rulewright.ruletext.export.docx.WordFile;

/** A file about to be sent: a version, or two of them, in some form. */
record TextFile(TextForm form, Edition edition, Optional<Compared> compared, Phrases phrases) {
    /** Counts changes of the forms themselves, so that nobody keeps an older one. */
    private static final int FORM = 1;

    void write(OutputStream stream) {
        switch (form) {
            case XML -> AkomaNtoso.write(edition, stream);
            case MD -> MarkdownFile.write(edition, stream);
            case HTML ->
                compared.ifPresentOrElse(
                        both -> HtmlPage.write(both, phrases, stream), () -> HtmlPage.write(edition, phrases, stream));
            case DOCX ->
                compared.ifPresentOrElse(
                        both -> WordFile.write(both, phrases, stream), () -> WordFile.write(edition, phrases, stream));
        }
    }

    /** Whether all of it is public, and so never changes. */
    boolean isLasting() {
        return versions().allMatch(RuleVersion::isPublished);
    }

    /** Weak, since the server may compress what it names. */
    String tag() {
        var content = versions().map(RuleVersion::toString).collect(Collectors.joining("\n"));
        var around = "%d %s %s %s %s"
                .formatted(FORM, form, edition.docket().title(), edition.origin(), edition.name(phrases));
        return "W/\"%s\"".formatted(Sha256.of(around + "\n" + content).value());
    }

    private Stream<RuleVersion> versions() {
        return Stream.concat(
                Stream.of(edition.version()), compared.map(both -> both.old().version()).stream());
    }
}
