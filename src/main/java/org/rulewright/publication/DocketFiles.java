package org.rulewright.publication;

import java.time.Clock;
import java.util.Optional;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.publication.DocketFile.Papers;
import org.rulewright.publication.DocketFile.Participation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers what the overview of a docket tells, from the modules that know it. */
@Service
public class DocketFiles {

    private final Dockets dockets;
    private final Agencies agencies;
    private final Comments comments;
    private final Clock clock;

    DocketFiles(Dockets dockets, Agencies agencies, Comments comments, Clock clock) {
        this.dockets = dockets;
        this.agencies = agencies;
        this.comments = comments;
        this.clock = clock;
    }

    /** The file of the docket of that number; empty where there is none. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<DocketFile> find(String number) {
        return dockets.find(number).map(this::gathered);
    }

    private DocketFile gathered(Docket docket) {
        var documents = dockets.documents(docket.id());
        return new DocketFile(
                docket,
                WayOfRule.of(docket, documents, Optional.empty(), clock.instant()),
                new Papers(documents, dockets.questions(docket.id())),
                participation(docket),
                false,
                Optional.empty());
    }

    private Participation participation(Docket docket) {
        return new Participation(
                new Categories(agencies.categories(docket.agency().id())),
                comments.participation(docket.id()),
                comments.days(docket.id()));
    }
}
