package org.rulewright.synthesis.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Page;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Document;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Hand;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells staff who was expected to comment and has not, while there is time to ask; the portal itself writes to nobody. */
@Service
public class MissingVoices {

    private static final int MOST = 500;

    private final ExpectedVoiceStore expected;
    private final EarlierVoiceStore earlier;
    private final Dockets dockets;
    private final Agencies agencies;
    private final Hand hand;

    MissingVoices(
            ExpectedVoiceStore expected, EarlierVoiceStore earlier, Dockets dockets, Agencies agencies, Hand hand) {
        this.expected = expected;
        this.earlier = earlier;
        this.dockets = dockets;
        this.agencies = agencies;
        this.hand = hand;
    }

    /** Who is expected in the docket, by name, with what came from them. */
    @PreAuthorize(Allowed.STAFF)
    public List<ExpectedVoice> expected(DocketId docket) {
        return expected.all(docket);
    }

    /**
     * Organisations that commented in one of the agency's last twenty dockets before this one, and neither did here nor are
     * expected; who did most often first.
     */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public List<EarlierVoice> earlier(DocketId docket, Page page) {
        return earlier.missing(docket, earlier.dockets(docket), page);
    }

    /** How much came from each category of the agency's list, in its order, beside the earlier dockets. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public List<Turnout> turnout(DocketId docket) {
        var here = earlier.byCategory(docket);
        var before = earlier.dockets(docket);
        var there = earlier.byCategory(before);
        return agencies.categories(dockets.get(docket).agency().id()).stream()
                .map(Category::code)
                .filter(code -> !code.equals(Category.OTHER))
                .map(code -> new Turnout(
                        code,
                        here.getOrDefault(code, 0L),
                        there.getOrDefault(code, before.stream().map(_ -> 0L).toList())))
                .toList();
    }

    /**
     * Expects somebody's comment.
     *
     * <p>Refuses who is expected already, a document of another docket, and more than can be looked after.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public VoiceId expect(DocketId docket, NewVoice voice) {
        hand.hold(docket);
        var document = voice.document();
        var own = dockets.documents(docket).stream().map(Document::id);
        if (document != null && own.noneMatch(document::equals)) {
            throw new NotFound("synthesis.voice.document");
        }
        if (expected.count(docket) >= MOST) {
            throw new Refusal("synthesis.refused.voices-many", MOST);
        }
        var id = expected.add(docket, voice, hand.act())
                .orElseThrow(() -> new Refusal("synthesis.refused.voice-twice", voice.name()));
        note(docket, "voice expected", id);
        return id;
    }

    /** Expects them no more. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void remove(VoiceId voice) {
        var docket = docket(voice);
        expected.remove(voice);
        note(docket, "voice expected no more", voice);
    }

    /** Notes that they were asked on that day, in the agency's zone. Refuses a day that has not come yet. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void asked(VoiceId voice, LocalDate on, String note) {
        var docket = docket(voice);
        var zone = dockets.get(docket).agency().zone();
        if (on.isAfter(hand.act().at().atZone(zone).toLocalDate())) {
            throw new Refusal("synthesis.refused.asked-later");
        }
        expected.ask(voice, on, shortened(note), hand.act());
        note(docket, "voice asked", voice);
    }

    /**
     * Says how they were heard otherwise, such as in the comment of an association; no words take that back.
     *
     * <p>Refuses where somebody else said something since the caller saw them.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void settle(ExpectedVoice seen, String words) {
        var docket = docket(seen.id());
        if (!expected.settle(seen, shortened(words), hand.act())) {
            throw new Refusal("synthesis.refused.voice-changed", seen.words().name());
        }
        note(docket, "voice settled", seen.id());
    }

    private static String shortened(String words) {
        var said = words.strip();
        if (said.length() > NewVoice.LONG) {
            throw new Refusal("synthesis.refused.voice-note", NewVoice.LONG);
        }
        return said;
    }

    private DocketId docket(VoiceId voice) {
        return expected.docket(voice).orElseThrow(() -> new NotFound("synthesis.voice.unknown"));
    }

    private void note(DocketId docket, String act, VoiceId voice) {
        hand.note(docket, act, "voice " + voice.value(), Map.of());
    }
}
