package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.springframework.beans.factory.annotation.Autowired;

/** Where comments are read, filed under concerns, and answered; with what is missing beside it. */
@Route(SynthesisAddress.PATH)
@PageTitle("synthesis.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class SynthesisView extends DeskPage implements BeforeEnterObserver, DeskActs.Desk {

    private final DeskReader reader;
    private final CommentSheets sheets;
    private final SynthesisServices services;
    private final Notice notice;
    private final Div room = new Div();
    private final LedgerLine ledger = new LedgerLine();
    private final Map<ConcernId, AnswerEditor> editors = new HashMap<>();

    private SynthesisAddress address = SynthesisAddress.in("");
    private @Nullable Docket docket;
    private @Nullable Comment comment;
    private @Nullable SynthesisPanes panes;

    @Autowired
    SynthesisView(DeskReader reader, CommentSheets sheets, SynthesisServices services) {
        this(reader, sheets, services, new Notice());
    }

    private SynthesisView(DeskReader reader, CommentSheets sheets, SynthesisServices services, Notice notice) {
        super(I18NProvider.translate("synthesis.title"), "", notice, new KeyHint());
        this.reader = reader;
        this.sheets = sheets;
        this.services = services;
        this.notice = notice;
        room.addClassName("rw-room");
        addClassName("rw-synthesis");
        add(room);
        foot(ledger);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/synthesis.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SynthesisAddress.of(event.getLocation().getQueryParameters());
        var found = reader.docket(address.docket());
        if (!Objects.equals(docket, found.orElse(null))) {
            editors.clear();
        }
        docket = found.orElse(null);
        layOut();
    }

    @Override
    public void layOut() {
        room.removeAll();
        if (docket == null) {
            room.add(new DocketChoice(reader.dockets(), SynthesisAddress.PATH));
            return;
        }
        layOut(docket);
    }

    private void layOut(Docket at) {
        var isChosen = !address.comment().isEmpty();
        var chosen = isChosen ? reader.comment(address, at) : Optional.<Comment>empty();
        chosen.ifPresent(reader::read);
        var sheet = reader.sheet(at, address.behind());
        var open = isChosen ? chosen : sheet.comments().stream().findFirst();
        comment = open.orElse(null);
        address = address.within(at.number());
        say(summary(sheet));
        ledger.show(sheet.balance().ledger());
        var acts = new DeskActs(services, at.id(), notice, this);
        panes = new SynthesisPanes(sheet, address, acts);
        panes.list(open);
        panes.read(open.map(it -> sheets.of(it, sheet, address)));
        panes.work(concern(sheet), this::editor, () -> reader.paragraphs(sheet, address));
        panes.missing(services::source);
        room.add(panes);
    }

    private Optional<Concern> concern(DeskSheet sheet) {
        return address.concern().isEmpty()
                ? Optional.empty()
                : sheet.chain().concern(new ConcernId(Long.parseLong(address.concern())));
    }

    /** The editor of a concern stays the same one, so that nothing typed is lost when the desk is laid out again. */
    private AnswerEditor editor(Concern concern, DeskSheet sheet, SynthesisActs acts) {
        var kept = editors.get(concern.id());
        if (kept != null && kept.isUnsaved()) {
            return kept;
        }
        var back = address.answering(concern.id()).href();
        var editor = new AnswerEditor(concern, back, sheet, acts);
        editors.put(concern.id(), editor);
        return editor;
    }

    private String summary(DeskSheet sheet) {
        return getTranslation(
                "synthesis.summary",
                sheet.docket().number(),
                sheet.count(),
                sheet.chain().excerpts(),
                sheet.chain().unfiled().count());
    }

    @Override
    public Comment comment() {
        return Objects.requireNonNull(comment);
    }

    @Override
    public void goTo(ConcernId concern) {
        UI.getCurrent().navigate(SynthesisView.class, address.answering(concern).query());
    }

    @Override
    public void afterSaving() {
        if (docket != null && panes != null) {
            panes.refresh(reader.balance(docket.id()));
        }
    }
}
