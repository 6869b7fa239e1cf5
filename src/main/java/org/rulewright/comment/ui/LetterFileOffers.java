package org.rulewright.comment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Draft.DraftFile;
import org.rulewright.comment.LetterPages;
import org.rulewright.comment.letter.Cut;

/** Offers to take those files of a draft apart that look like letters. */
final class LetterFileOffers extends Div {

    private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".xlsx", ".odt", ".rtf", ".txt");

    private final Writing writing;
    private final LetterServices services;
    private final Map<Long, Integer> counts = new HashMap<>();
    private boolean isWaiting;
    private @Nullable Registration polls;

    LetterFileOffers(Writing writing, LetterServices services) {
        this.writing = writing;
        this.services = services;
        addClassName("rw-stack");
        getElement().setAttribute("aria-live", "polite");
        draw();
        writing.onFiles(this::draw);
    }

    /** The list of files looks again for as long as one of them is being read; so do the offers. */
    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(_ -> {
            if (isWaiting) {
                draw();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls != null) {
            polls.remove();
        }
    }

    private void draw() {
        isWaiting = false;
        removeAll();
        writing.secret()
                .ifPresent(secret -> writing.files().stream()
                        .filter(file -> ENDINGS.stream().anyMatch(nameOf(file)::endsWith))
                        .forEach(file -> offer(secret, file)));
        setVisible(getComponentCount() > 0);
    }

    private void offer(Secret secret, DraftFile file) {
        try {
            switch (services.files().file(secret, file.id())) {
                case LetterPages.Waiting _ -> {
                    isWaiting = true;
                    add(new Paragraph(getTranslation(
                            "comment.letter.waiting.file", file.file().name())));
                }
                case LetterPages.Unreadable because -> unreadable(file, because);
                case LetterPages.Legible readable -> offer(file, readable);
            }
        } catch (NotFound _) {
            counts.remove(file.id());
        }
    }

    private void unreadable(DraftFile file, LetterPages.Unreadable because) {
        if (nameOf(file).endsWith(".pdf")) {
            note(file.file().name(), new Span(getTranslation(because.key())));
        }
    }

    private void offer(DraftFile file, LetterPages.Legible readable) {
        var count = counts.computeIfAbsent(file.id(), _ -> count(file, readable));
        if (count > 0) {
            var take =
                    new Anchor(LetterPage.addressOf(writing, file.id()), getTranslation("comment.letter.offer.take"));
            take.addClassName("rw-tap");
            take.setAriaLabel(
                    getTranslation("comment.letter.offer.take.file", file.file().name()));
            note(getTranslation("comment.letter.offer.found", file.file().name(), count), take);
        }
    }

    /** How many points there are; a workbook is a letter only where it holds a comment table. */
    private int count(DraftFile file, LetterPages.Legible readable) {
        var isSheet = nameOf(file).endsWith(".xlsx");
        var points = services.letters()
                .reader(writing.docket())
                .read(readable.text())
                .points();
        return Math.toIntExact(points.stream()
                .filter(point -> !isSheet || point.cut() == Cut.ROW)
                .count());
    }

    private void note(String words, Component more) {
        add(new Note(Tone.TIME, Glyph.LINES, new Span(words + " "), more));
    }

    private static String nameOf(DraftFile file) {
        return file.file().name().toLowerCase(Locale.ROOT);
    }
}
