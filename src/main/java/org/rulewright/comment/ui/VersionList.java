package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentVersion;
import org.rulewright.comment.NewPoint;

/** Every version of a comment that its sender changed, the latest first, and what each changed. */
public final class VersionList extends Div {

    private static final int LONGEST = 20_000;

    private final Times times;

    /** The versions in their order; nothing is shown of a comment that was never changed. */
    public VersionList(List<CommentVersion> versions, Times times) {
        this.times = times;
        addClassName("rw-stack");
        setVisible(!versions.isEmpty());
        add(new H2(getTranslation("comment.versions")), quiet(getTranslation("comment.versions.kept")));
        for (var place = versions.size() - 1; place > 0; place--) {
            add(told(versions.get(place), versions.get(place - 1).content()));
        }
        if (!versions.isEmpty()) {
            add(new Div(title(versions.getFirst()), quiet(getTranslation("comment.versions.first"))));
        }
    }

    private H3 title(CommentVersion version) {
        return new H3(getTranslation("comment.versions.one", version.number(), times.moment(version.received())));
    }

    private Div told(CommentVersion version, CommentDraft before) {
        var told = new Div(title(version));
        told.addClassName("rw-stack-s");
        changes(before, version.content()).forEach(told::add);
        if (told.getComponentCount() == 1) {
            told.add(quiet(getTranslation("comment.versions.same")));
        }
        return told;
    }

    private List<Component> changes(CommentDraft before, CommentDraft after) {
        var changes = new ArrayList<Component>();
        if (!before.submitter().equals(after.submitter())) {
            changes.add(quiet(getTranslation("comment.versions.sender")));
        }
        if (before.stance() != after.stance()) {
            changes.add(quiet(getTranslation("comment.versions.stance")));
        }
        words(getTranslation("comment.check.remarks"), before.body(), after.body(), changes);
        points(before.points(), after.points(), changes);
        if (!before.files().equals(after.files())) {
            changes.add(quiet(getTranslation(
                    "comment.versions.files",
                    before.files().size(),
                    after.files().size())));
        }
        return changes;
    }

    private void points(List<NewPoint> before, List<NewPoint> after, List<Component> changes) {
        for (var place = 0; place < Math.max(before.size(), after.size()); place++) {
            var old = place < before.size() ? before.get(place) : null;
            var now = place < after.size() ? after.get(place) : null;
            var name = getTranslation("comment.versions.point", place + 1);
            words(name, old == null ? "" : old.words(), now == null ? "" : now.words(), changes);
            if (old != null
                    && now != null
                    && !Objects.equals(old, now)
                    && old.words().equals(now.words())) {
                changes.add(quiet(getTranslation("comment.versions.point.else", place + 1)));
            }
        }
    }

    private void words(String name, String before, String after, List<Component> changes) {
        if (before.equals(after)) {
            return;
        }
        changes.add(quiet(name));
        if (before.length() + after.length() > LONGEST) {
            changes.add(quiet(getTranslation("comment.versions.long")));
            return;
        }
        var said = new Paragraph(new Rewording(before, after));
        said.addClassNames("rw-said", "rw-as-written");
        changes.add(said);
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("rw-small", "rw-quiet");
        return paragraph;
    }
}
