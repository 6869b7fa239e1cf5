package org.rulewright.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Periods;
import org.rulewright.identity.Allowed;
import org.rulewright.publication.DocketFile.Papers;
import org.rulewright.publication.DocketFile.Participation;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers what the overview of a docket tells, from the modules that know it. */
@Service
public class DocketFiles {

    private final Dockets dockets;
    private final Periods periods;
    private final Agencies agencies;
    private final Comments comments;
    private final RuleTexts texts;
    private final Clock clock;

    DocketFiles(Dockets dockets, Periods periods, Agencies agencies, Comments comments, RuleTexts texts, Clock clock) {
        this.dockets = dockets;
        this.periods = periods;
        this.agencies = agencies;
        this.comments = comments;
        this.texts = texts;
        this.clock = clock;
    }

    /** The file of the docket of that number; refuses a number that no docket has. */
    @PreAuthorize(Allowed.ANYONE)
    public DocketFile get(String number) {
        var docket = dockets.get(number);
        var versions = texts.versions(docket.id()).stream()
                .filter(RuleVersion::isPublished)
                .toList();
        var documents = dockets.documents(docket.id());
        return new DocketFile(
                docket,
                periods.history(docket.id()),
                WayOfRule.of(docket, documents, dated(VersionKind.FINAL, versions), clock.instant()),
                new Papers(documents, dockets.questions(docket.id())),
                participation(docket),
                !versions.isEmpty(),
                proposal(docket, versions));
    }

    private static Optional<LocalDate> dated(VersionKind kind, List<RuleVersion> versions) {
        return versions.stream()
                .filter(version -> version.kind() == kind)
                .map(RuleVersion::dated)
                .findFirst();
    }

    /** The first proposal against the text in force. */
    private Optional<Comparison> proposal(Docket docket, List<RuleVersion> versions) {
        return versions.stream()
                .filter(version -> version.kind() == VersionKind.PROPOSED)
                .findFirst()
                .flatMap(proposed -> versions.stream()
                        .filter(version -> version.kind() == VersionKind.IN_FORCE)
                        .filter(version -> version.number() < proposed.number())
                        .findFirst()
                        .map(now -> texts.comparison(docket.id(), proposed.number(), now.number())));
    }

    private Participation participation(Docket docket) {
        return new Participation(
                new Categories(agencies.categories(docket.agency().id())),
                comments.participation(docket.id()),
                comments.days(docket.id()));
    }
}
