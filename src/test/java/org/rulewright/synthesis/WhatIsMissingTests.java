package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;

class WhatIsMissingTests {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingWhereEverythingIsSettled(long seed) {
        assertThat(SettledChain.of(seed).missing().isNothing()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsEachExcerptThatIsFiledNowhere(long seed) {
        var chain = SettledChain.of(seed);

        for (var count = 1; count <= chain.excerpts(); count++) {
            var missing = withUnfiled(chain, new Unfiled(count, count, null)).missing();

            assertThat(missing.isNothing()).isFalse();
            assertThat(missing.count()).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachConcernWithoutAnAnswer(long seed) {
        var chain = SettledChain.of(seed);

        for (var concern : chain.concerns()) {
            var missing = withResponse(chain, concern, draft("", Disposition.NOTED, chain.response(concern)))
                    .missing();

            assertThat(missing.unanswered()).containsExactly(concern);
            assertThat(missing.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachConcernWithoutADisposition(long seed) {
        var chain = SettledChain.of(seed);

        for (var concern : chain.concerns()) {
            var missing = withResponse(chain, concern, draft("Because.", null, chain.response(concern)))
                    .missing();

            assertThat(missing.unanswered()).containsExactly(concern);
            assertThat(missing.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachChangeThatNothingExplains(long seed) {
        var chain = SettledChain.of(seed);
        var rest = chain.concerns().stream()
                .collect(toMap(Concern::id, concern -> response(concern, Disposition.NOTED, Set.of())));

        var missing = new Chain(
                        chain.concerns(),
                        chain.excerpts(),
                        chain.filed(),
                        chain.unfiled(),
                        rest,
                        chain.changes(),
                        Map.of())
                .missing();

        assertThat(missing.unreasoned()).containsExactlyElementsOf(chain.changes());
        assertThat(missing.count()).isEqualTo(chain.changes().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachPromiseThatNoChangeKeeps(long seed) {
        var chain = SettledChain.of(seed);
        var reasons = chain.changes().stream()
                .map(TextChange::id)
                .collect(toMap(id -> id, id -> ChangeReason.draft(id, "Panel", anAct())));
        Set<TextChangeId> gone = Set.of(new TextChangeId(999));

        for (var concern : chain.concerns()) {
            var broken = withResponse(chain, concern, response(concern, Disposition.ACCEPTED_IN_PART, gone));
            var missing = new Chain(
                            broken.concerns(),
                            broken.excerpts(),
                            broken.filed(),
                            broken.unfiled(),
                            broken.responses(),
                            broken.changes(),
                            reasons)
                    .missing();

            assertThat(missing.unkept()).containsExactly(concern);
            assertThat(missing.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachPromiseOfWhichOneChangeIsGone(long seed) {
        var chain = SettledChain.of(seed);
        var changes = chain.changes().stream().map(TextChange::id).collect(toSet());
        changes.add(new TextChangeId(999));

        for (var concern : chain.concerns()) {
            var missing = withResponse(chain, concern, response(concern, Disposition.ACCEPTED, changes))
                    .missing();

            assertThat(missing.unkept()).containsExactly(concern);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachPromiseThatRestsOnATextWithoutAChange(long seed) {
        var chain = SettledChain.of(seed);
        var unchanged = new Chain(
                chain.concerns(),
                chain.excerpts(),
                chain.filed(),
                chain.unfiled(),
                Map.of(),
                List.of(),
                chain.reasons());

        for (var concern : chain.concerns()) {
            var words = new ResponseDraft("", "Because.", Disposition.ACCEPTED, "", Set.of(), true);
            var resting = new Response(concern.id(), words, 1, anAct(), null);

            assertThat(withResponse(unchanged, concern, resting).missing().unkept())
                    .containsExactly(concern);
            assertThat(withResponse(chain, concern, resting).missing().unkept()).isEmpty();
        }
    }

    private static Act anAct() {
        return new Act(null, Instant.EPOCH);
    }

    private static Response response(Concern concern, Disposition disposition, Set<TextChangeId> changes) {
        var words = new ResponseDraft("", "Because.", disposition, "", changes, false);
        return new Response(concern.id(), words, 1, anAct(), null);
    }

    private static Response draft(String answer, @Nullable Disposition disposition, Optional<Response> like) {
        var old = like.orElseThrow();
        var words = new ResponseDraft("", answer, disposition, "", old.changes(), true);
        return new Response(old.concern(), words, 2, anAct(), null);
    }

    private static Chain withResponse(Chain chain, Concern concern, Response response) {
        var responses = new HashMap<>(chain.responses());
        responses.put(concern.id(), response);
        return new Chain(
                chain.concerns(),
                chain.excerpts(),
                chain.filed(),
                chain.unfiled(),
                responses,
                chain.changes(),
                chain.reasons());
    }

    private static Chain withUnfiled(Chain chain, Unfiled unfiled) {
        return new Chain(
                chain.concerns(),
                chain.excerpts(),
                chain.filed(),
                unfiled,
                chain.responses(),
                chain.changes(),
                chain.reasons());
    }
}
