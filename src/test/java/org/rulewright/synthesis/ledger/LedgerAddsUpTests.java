package org.rulewright.synthesis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.outline.OutlineDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever people do, and in whatever order: the ledger adds up, and says what a plain count of their acts says. */
@PortalTest
@SuppressWarnings("NullAway.Init") // the rulemaking is begun anew for each seed
class LedgerAddsUpTests {

    private static final int ACTS = 50;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Workbench workbench;

    @Autowired
    CommentReadings readings;

    @Autowired
    Clearing clearing;

    @Autowired
    OutlineDesk outline;

    @Autowired
    GroupedComments grouped;

    Random random = new Random();
    Rulemaking rulemaking;
    Map<TrackingNumber, Status> comments = new HashMap<>();
    Set<TrackingNumber> read = new HashSet<>();
    List<ConcernId> concerns = new ArrayList<>();
    List<ConcernId> touched = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void addsUpAfterEveryAct(long seed) {
        random = new Random(seed);
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry."),
                        List.of("All toxins are controlled under this entry."));

        for (var act = 0; act < ACTS; act++) {
            actAtRandom();
            check();
        }
        publishOnceNothingIsLeft();
    }

    private void actAtRandom() {
        switch (random.nextInt(13)) {
            case 0, 1 -> receive();
            case 2 -> move();
            case 3 -> readOne();
            case 4 -> concerns.add(rulemaking.concern("Concern " + concerns.size()));
            case 5 -> fileOne();
            case 6 -> unfileOne();
            case 7 -> mergeTwo();
            case 8 -> splitOne();
            case 9 -> undoOne();
            case 10 -> groupOne();
            case 11 -> ungroupOne();
            default ->
                attempt(() -> rulemaking.approverDoes(
                        () -> clearing.publish(rulemaking.docket().id())));
        }
    }

    private void receive() {
        var status = any(List.of(Status.PUBLISHED, Status.WAITING, Status.REJECTED, Status.CONFIDENTIAL));
        var comment = rulemaking.comment(status, "A remark.", "A point.");
        comments.put(comment.trackingNumber(), status);
    }

    private void move() {
        if (!comments.isEmpty()) {
            var number = any(List.copyOf(comments.keySet()));
            var to = any(List.of(Status.values()));
            attempt(() -> {
                rulemaking.move(rulemaking.seen(number), to);
                comments.put(number, to);
            });
            settleCounted();
        }
    }

    private void groupOne() {
        var waiting = at(Status.WAITING);
        var published = at(Status.PUBLISHED);
        if (!waiting.isEmpty() && !published.isEmpty()) {
            var number = any(waiting);
            var pair = new CountedWith(
                    rulemaking.seen(number).id(),
                    1,
                    rulemaking.seen(any(published)).id(),
                    1);
            if (!asModerator(() -> grouped.group(List.of(pair))).isEmpty()) {
                comments.put(number, Status.GROUPED);
            }
        }
    }

    private void ungroupOne() {
        var counted = at(Status.GROUPED);
        if (!counted.isEmpty()) {
            var number = any(counted);
            asModerator(() -> grouped.ungroup(List.of(rulemaking.seen(number).id())));
            comments.put(number, Status.WAITING);
        }
    }

    /** Those whose shown comment went are counted with another published one or wait again; none is left behind. */
    private void settleCounted() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> at(Status.GROUPED).stream()
                        .flatMap(number -> grouped.find(number).stream())
                        .noneMatch(each -> each.shown() == null));
        at(Status.GROUPED).forEach(number -> {
            var status = rulemaking.seen(number).standing().status();
            assertThat(status).isIn(Status.GROUPED, Status.WAITING);
            comments.put(number, status);
        });
    }

    private List<TrackingNumber> at(Status status) {
        return comments.entrySet().stream()
                .filter(entry -> entry.getValue() == status)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(TrackingNumber::value))
                .toList();
    }

    private static <T> T asModerator(Supplier<T> work) {
        return OwnAuthority.as("synthesis-moderator", Role.MODERATOR, work);
    }

    private void readOne() {
        if (!comments.isEmpty()) {
            var number = any(List.copyOf(comments.keySet()));
            rulemaking.analystDoes(
                    () -> readings.read(List.of(rulemaking.seen(number).id())));
            if (comments.get(number) == Status.PUBLISHED) {
                read.add(number);
            }
        }
    }

    private void fileOne() {
        var excerpts = rulemaking.excerpts();
        if (!excerpts.isEmpty() && !concerns.isEmpty()) {
            var excerpt = any(excerpts);
            attempt(() -> rulemaking.analystDoes(() -> workbench.file(excerpt.id(), any(concerns))));
            if (rulemaking.marks().above(excerpt).isEmpty()) {
                return;
            }
            comments.keySet().stream()
                    .filter(number -> rulemaking.seen(number).id().equals(excerpt.comment()))
                    .forEach(read::add);
        }
    }

    private void unfileOne() {
        var filed = rulemaking.marks().filed();
        if (!filed.isEmpty()) {
            var under = any(List.copyOf(filed.entrySet()));
            var concern = any(under.getValue());
            attempt(() -> rulemaking.analystDoes(() -> workbench.unfile(under.getKey(), concern)));
        }
    }

    private void mergeTwo() {
        var all = rulemaking.chain().concerns();
        if (!all.isEmpty()) {
            var unfiled = rulemaking.unfiled();
            attempt(() -> {
                var from = any(all);
                rulemaking.analystDoes(() -> outline.merge(from, any(all), ""));
                concerns.remove(from.id());
                touched.add(from.id());
            });
            assertThat(rulemaking.unfiled()).isEqualTo(unfiled);
        }
    }

    private void splitOne() {
        var all = rulemaking.chain().concerns();
        if (!all.isEmpty()) {
            var from = any(all);
            var unfiled = rulemaking.unfiled();
            var under = rulemaking.under(from.id()).stream().map(Excerpt::id).toList();
            attempt(() -> {
                var chosen = under.stream().filter(_ -> random.nextBoolean()).toList();
                concerns.add(
                        rulemaking.analyst(() -> outline.split(from, chosen, new NewConcern(null, "Split off", ""))));
                touched.add(from.id());
            });
            assertThat(rulemaking.unfiled()).isEqualTo(unfiled);
        }
    }

    private void undoOne() {
        if (!touched.isEmpty()) {
            attempt(() -> {
                var entries = rulemaking.analyst(() -> outline.history(any(touched), new Page(0, 10)));
                for (var entry : entries) {
                    entry.undoable().ifPresent(act -> rulemaking.analystDoes(() -> outline.undo(act)));
                }
            });
            concerns = new ArrayList<>(
                    rulemaking.chain().concerns().stream().map(Concern::id).toList());
        }
    }

    private void check() {
        var balance = rulemaking.balance();
        assertThat(balance.ledger().addsUp()).isTrue();
        assertThat(balance.ledger().received()).isEqualTo(comments.size());
        for (var status : Status.values()) {
            var expected = comments.values().stream().filter(status::equals).count();
            assertThat(balance.ledger().of(status)).isEqualTo(expected);
        }
        var published = comments.entrySet().stream()
                .filter(entry -> entry.getValue() == Status.PUBLISHED)
                .map(Map.Entry::getKey)
                .toList();
        var unread = published.stream().filter(number -> !read.contains(number)).count();
        assertThat(Balances.count(balance, RestKind.UNREAD)).isEqualTo(unread);
        assertThat(Balances.count(balance, RestKind.UNDECIDED))
                .isEqualTo(balance.ledger().of(Status.WAITING));
        var marks = rulemaking.marks();
        assertThat(balance.chain().excerpts())
                .isEqualTo(published.size())
                .isEqualTo(marks.excerpts().size());
        assertThat(Balances.count(balance, RestKind.UNFILED))
                .isEqualTo(published.size() - marks.filed().size());
        balance.chain().filed().forEach((concern, filed) -> {
            var under = marks.excerpts().stream()
                    .filter(excerpt -> marks.above(excerpt).contains(concern))
                    .toList();
            assertThat(filed.excerpts()).isEqualTo(under.size());
            assertThat(filed.comments())
                    .isEqualTo(under.stream().map(Excerpt::comment).distinct().count());
        });
        assertThat(balance.chain().concerns())
                .extracting(Concern::id)
                .containsAll(balance.chain().filed().keySet())
                .containsAll(balance.chain().responses().keySet());
    }

    private void publishOnceNothingIsLeft() {
        var concern = rulemaking.concern("The last one");
        rulemaking.answer(concern, new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
        assertThat(rulemaking.balance().isSettled()).isFalse();

        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));

        check();
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            assertThat(refused.key()).isNotEmpty();
        }
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
