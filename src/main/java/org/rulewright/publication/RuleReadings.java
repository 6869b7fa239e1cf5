package org.rulewright.publication;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.comment.PublishedPoints;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Allowed;
import org.rulewright.panel.Positions;
import org.rulewright.publication.RuleReading.Reasons;
import org.rulewright.publication.RuleReading.Voices;
import org.rulewright.ruletext.Amendment;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.synthesis.Answers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Opens a docket's text for a reader, with what was said about it and why it changed. */
@Service
public class RuleReadings {

    private final RuleTexts texts;
    private final PublishedPoints points;
    private final Agencies agencies;
    private final Answers answers;
    private final Positions positions;

    RuleReadings(RuleTexts texts, PublishedPoints points, Agencies agencies, Answers answers, Positions positions) {
        this.texts = texts;
        this.points = points;
        this.agencies = agencies;
        this.answers = answers;
        this.positions = positions;
    }

    /** Which versions a reader reads. */
    private record Choice(List<RuleVersion> versions, RuleVersion version, Optional<RuleVersion> against) {}

    /**
     * The text that the reader asks for; empty where the docket has none. Refuses a version that is not there.
     *
     * <p>Without a wish it is the newest published version, and it is read against the one before; what came of the
     * proposal against the proposal, since the reasons are about that.
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<RuleReading> open(Docket docket, ReaderWish wish) {
        return choice(docket, wish).map(choice -> reading(docket, choice));
    }

    /** The wish with what was left out of it, before anything is read; empty where the docket has no text. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<ReaderWish> complete(Docket docket, ReaderWish wish) {
        return choice(docket, wish)
                .map(choice -> new ReaderWish(
                        Optional.of(choice.version().number()),
                        choice.against().map(RuleVersion::number),
                        choice.against().isEmpty()));
    }

    private Optional<Choice> choice(Docket docket, ReaderWish wish) {
        var versions = texts.versions(docket.id());
        return newest(versions).map(newest -> {
            var version = wish.version().map(number -> find(versions, number)).orElse(newest);
            var against = wish.clean() ? Optional.<RuleVersion>empty() : against(versions, version, wish);
            return new Choice(versions, version, against);
        });
    }

    private static Optional<RuleVersion> newest(List<RuleVersion> versions) {
        return versions.stream().filter(RuleVersion::isPublished).reduce((_, newer) -> newer);
    }

    private static Optional<RuleVersion> against(List<RuleVersion> versions, RuleVersion version, ReaderWish wish) {
        return wish.against().isPresent()
                ? wish.against().map(number -> find(versions, number)).filter(other -> !other.equals(version))
                : Amendment.of(versions)
                        .filter(amendment -> amendment.after().equals(version))
                        .map(Amendment::proposed)
                        .or(() -> versions.stream()
                                .filter(other -> other.number() < version.number())
                                .reduce((_, newer) -> newer));
    }

    private static RuleVersion find(List<RuleVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("publication.text.unknown", number));
    }

    private RuleReading reading(Docket docket, Choice choice) {
        var version = choice.version();
        return new RuleReading(
                docket,
                choice.versions(),
                version,
                choice.against().orElse(null),
                choice.against()
                        .map(other -> texts.comparison(docket.id(), version.number(), other.number())
                                .provisions())
                        .orElseGet(() -> standing(version)),
                new Voices(
                        new Categories(agencies.categories(docket.agency().id())),
                        points.on(docket.id(), version.id())),
                new Reasons(answers.behind(docket.id()), positions.published(docket.id())));
    }

    private List<ComparedProvision> standing(RuleVersion version) {
        return texts.text(version.id()).provisions().stream()
                .map(ComparedProvision::standing)
                .toList();
    }
}
