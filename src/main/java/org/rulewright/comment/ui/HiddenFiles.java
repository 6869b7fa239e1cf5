package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Draft.DraftFile;
import org.rulewright.comment.HiddenFile;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.PartId;

/** The files of the draft that are under seal; drawn anew only when one comes or goes, so that nothing typed is lost. */
final class HiddenFiles extends Div {

    private final Writing writing;
    private final UploadServices services;
    private final Marking marking;
    private final Runnable onChange;
    private final UnorderedList list = new UnorderedList();
    private final FileErrors errors = new FileErrors();
    private final Map<PartId, HiddenFileCard> cards = new HashMap<>();
    private final FileSending arriving;

    HiddenFiles(Writing writing, UploadServices services, Marking marking, Runnable onChange) {
        this.writing = writing;
        this.services = services;
        this.marking = marking;
        this.onChange = onChange;
        list.addClassName("rw-files");
        list.getElement().setAttribute("aria-label", getTranslation("comment.secret.files"));
        arriving = new FileSending(writing, services, services.confidential()::addHidden, this::hiddenArrived)
                .one(getTranslation("comment.secret.file.choose"));
        var hint = new Paragraph(getTranslation("comment.secret.file.choose.hint"));
        hint.addClassNames("rw-small", "rw-quiet");
        add(list, errors, arriving, hint);
        draw();
    }

    /** Moves a file of the draft under seal; says why where that cannot be done. */
    void hide(DraftFile file) {
        attempt(() -> services.confidential().hide(writing.begun(), file.id(), Claim.business()));
    }

    private void draw() {
        list.removeAll();
        cards.clear();
        var hidden = writing.secret().map(services.confidential()::of).orElse(List.of());
        hidden.forEach(file -> {
            var card = new HiddenFileCard(file, acts(file), sending(file));
            cards.put(file.part().id(), card);
            list.add(card);
        });
        list.setVisible(!hidden.isEmpty());
    }

    private void hiddenArrived() {
        arriving.refusals().forEach(errors::tell);
        changed();
    }

    private FileSending sending(HiddenFile file) {
        var id = file.part().id();
        return new FileSending(
                writing,
                services,
                (draft, name, bytes) -> services.confidential().addPublicTwin(draft, id, name, bytes),
                () -> arrived(id));
    }

    /** A twin that was taken changes the list; one that was refused is told in its card. */
    private void arrived(PartId id) {
        var card = cards.get(id);
        if (card == null) {
            return;
        }
        card.tellRefusals();
        var isTaken = services.confidential().of(writing.begun()).stream()
                .anyMatch(file -> file.part().id().equals(id) && file.publicTwin() != null);
        if (isTaken) {
            changed();
        }
    }

    private HiddenFileCard.Acts acts(HiddenFile file) {
        return new HiddenFileCard.Acts() {
            @Override
            public String change(Claim claim) {
                return marking.change(file.part(), claim, false).label();
            }

            @Override
            public void show() {
                attempt(() -> services.confidential()
                        .show(writing.begun(), file.part().id()));
            }

            @Override
            public void remove() {
                attempt(() -> marking.remove(file.part()));
            }

            @Override
            public void removeTwin(DraftFile twin) {
                attempt(() -> writing.removeFile(twin.id()));
            }

            @Override
            public TwinWays making() {
                return new DraftTwin(services, writing.begun(), file.part().id(), HiddenFiles.this::changed);
            }
        };
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            errors.tell(getTranslation(refusal.key(), refusal.arguments()));
        }
        changed();
    }

    private void changed() {
        draw();
        writing.saved();
        onChange.run();
    }
}
