package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.synthesis.suggestion.Carrying;
import org.rulewright.synthesis.suggestion.Outcome;
import org.rulewright.synthesis.suggestion.Sandbox;
import org.rulewright.synthesis.suggestion.SandboxId;
import org.rulewright.synthesis.suggestion.Sandboxes;
import org.rulewright.synthesis.suggestion.Wording;
import org.rulewright.synthesis.ui.Notice;

/** Carries out what the parts of the desk ask for, says what came of it, and has the desk laid out again. */
final class DeskActs implements SuggestionActs {
    /** What the acts need of the view around them. */
    interface Desk {
        SuggestionDesk now();

        void layOut();

        void open(SandboxId sandbox);

        /** Opens the last one begun, if there is any. */
        void openAnother();

        /** Puts the focus back on a wording, whose buttons are others now. */
        void goTo(Wording wording);
    }

    private final Sandboxes sandboxes;
    private final Carrying carrying;
    private final Notice notice;
    private final Desk desk;

    DeskActs(Sandboxes sandboxes, Carrying carrying, Notice notice, Desk desk) {
        this.sandboxes = sandboxes;
        this.carrying = carrying;
        this.notice = notice;
        this.desk = desk;
    }

    @Override
    public void accept(Wording wording) {
        attempt(wording, () -> {
            sandboxes.accept(openOrFirst(), wording.key());
            return said("accepted", wording.letter());
        });
    }

    @Override
    public void swap(Wording wording) {
        attempt(wording, () -> {
            sandboxes.swap(openOrFirst(), wording.key());
            return said("swapped", wording.letter());
        });
    }

    @Override
    public void drop(Wording wording) {
        attempt(wording, () -> {
            sandboxes.drop(openOrFirst(), wording.key());
            return said("dropped", wording.letter());
        });
    }

    @Override
    public void begin(String name) {
        attempt(() -> {
            desk.open(sandboxes.begin(desk.now().docket().id(), name));
            return said("begun", name.strip());
        });
    }

    @Override
    public void rename(Sandbox sandbox, String name) {
        attempt(() -> {
            sandboxes.rename(sandbox.id(), name);
            return said("renamed", name.strip());
        });
    }

    @Override
    public void remove(Sandbox sandbox) {
        attempt(() -> {
            sandboxes.remove(sandbox.id());
            desk.openAnother();
            return said("removed", sandbox.name());
        });
    }

    @Override
    public void carry(Outcome outcome) {
        attempt(() -> {
            var version = desk.now().version();
            var changed = carrying.carry(outcome.sandbox(), desk.now().sheet().revision());
            return said("carried", changed.size(), version);
        });
    }

    private SandboxId openOrFirst() {
        return desk.now().outcome().map(outcome -> outcome.sandbox().id()).orElseGet(() -> {
            var id = sandboxes.begin(desk.now().docket().id(), say("synthesis.suggestion.sandbox.first"));
            desk.open(id);
            return id;
        });
    }

    private void attempt(Wording wording, Supplier<String> work) {
        attempt(work);
        desk.goTo(wording);
    }

    /** The desk is laid out again after a refusal too, because somebody else may have changed what it shows. */
    private void attempt(Supplier<String> work) {
        try {
            notice.done(work.get());
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        desk.layOut();
    }

    private static String said(String act, Object... arguments) {
        return say("synthesis.suggestion.done." + act, arguments);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
