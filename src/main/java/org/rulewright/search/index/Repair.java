package org.rulewright.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.search.index.Delivery.Outcome;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FileStore;
import org.rulewright.search.truth.Subject;
import org.rulewright.search.truth.Subject.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what an index lacks or has too much of, so that the relay brings it in step. */
@Component
class Repair {

    private static final Logger log = LoggerFactory.getLogger(Repair.class);
    private static final Pattern PAGE = Pattern.compile("page-(\\d+)-(\\d+)");

    private final OutboxStore outbox;
    private final FileStore files;
    private final RuleTexts texts;
    private final BulkSender sender;

    Repair(OutboxStore outbox, FileStore files, RuleTexts texts, BulkSender sender) {
        this.outbox = outbox;
        this.files = files;
        this.texts = texts;
        this.sender = sender;
    }

    /**
     * Has these sent again, and those that are left over taken away.
     *
     * <p>What waits to be sent anyway is in step soon, so nothing is wrong with it.
     *
     * @return how many were neither right nor on their way; pages are counted by their file
     */
    @Transactional
    public int bring(Audience audience, Span span, Set<String> missing, Set<String> leftOver) {
        switch (span.kind()) {
            case COMMENT -> {
                return outbox.addUnlessWaiting(Kind.COMMENT_ALONE, comments(missing, leftOver));
            }
            case PAGE -> {
                return outbox.addUnlessWaiting(Kind.FILE, files(missing, leftOver));
            }
            case PROVISION -> outbox.add(Kind.VERSION, missing.isEmpty() ? List.of() : versions(span.docket()), true);
            case DOCUMENT -> outbox.add(Kind.PAPERS, List.of(span.docket().value()), true);
            case CONCERN, RESPONSE ->
                outbox.add(Kind.ANSWERS, List.of(span.docket().value()), true);
        }
        takeAway(audience, span, leftOver);
        return missing.size() + leftOver.size();
    }

    private static List<Long> comments(Set<String> missing, Set<String> leftOver) {
        return Stream.concat(missing.stream(), leftOver.stream())
                .map(Long::valueOf)
                .toList();
    }

    /** Pages that nobody knows of are noted first, so that the relay knows how many to take away. */
    private List<Long> files(Set<String> missing, Set<String> leftOver) {
        leftOver.stream()
                .map(PAGE::matcher)
                .filter(page -> page.matches())
                .forEach(page -> files.noteFound(Long.parseLong(page.group(1)), 0, Integer.parseInt(page.group(2))));
        return Stream.concat(missing.stream(), leftOver.stream())
                .map(PAGE::matcher)
                .filter(page -> page.matches())
                .map(page -> Long.valueOf(page.group(1)))
                .distinct()
                .toList();
    }

    /** Takes these away at once; whoever compares again finds what would not go. */
    void takeAway(Audience audience, Span span, Collection<String> names) {
        var subject = new Subject(Kind.DOCKET, span.docket().value());
        var version = outbox.nextVersion();
        var left =
                sender
                        .send(names.stream()
                                .map(name -> new Change(subject, audience, name, version, null))
                                .toList())
                        .stream()
                        .filter(delivery -> delivery.outcome() != Outcome.DONE)
                        .toList();
        if (!left.isEmpty()) {
            log.warn(
                    "{} documents of docket {} would not go from {}: {}",
                    left.size(),
                    span.docket().value(),
                    audience.alias(),
                    left.getFirst().failure());
        }
    }

    private List<Long> versions(DocketId docket) {
        return OwnAuthority.as(Role.ADMIN, () -> texts.versions(docket)).stream()
                .filter(RuleVersion::isPublished)
                .map(version -> version.id().value())
                .toList();
    }
}
