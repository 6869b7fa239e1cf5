package org.rulewright.panel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.panel.Positions;
import org.rulewright.panel.Statement;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.LineageId;

/** Where an expert reads the draft, provision by provision, and says what he or she holds. */
@Route(PanelAddress.PATH)
@PageTitle("panel.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@RolesAllowed(Role.Named.PANELIST)
class PanelView extends DeskPage implements BeforeEnterObserver {

    static final String LIST = "list";
    static final String PROVISION = "provision";
    static final String SPREAD = "spread";

    private final PanelReader reader;
    private final PublicPoints points;
    private final Positions positions;
    private final Div room = new Div();
    private final Map<LineageId, WrittenPosition> unsaid = new HashMap<>();

    private PanelAddress address = new PanelAddress("", "", "", false);
    private Section list = new Section();
    private Section spread = new Section();
    private boolean entered;

    PanelView(PanelReader reader, PublicPoints points, Positions positions) {
        super(I18NProvider.translate("panel.title"), "");
        this.reader = reader;
        this.points = points;
        this.positions = positions;
        room.addClassName("rw-room");
        add(room);
        var hidden = new Paragraph(getTranslation("panel.names-hidden"));
        hidden.addClassNames("rw-small", "rw-quiet");
        foot(hidden);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PanelAddress.of(event.getLocation().getQueryParameters());
        room.removeAll();
        reader.docket(address).ifPresentOrElse(this::show, () -> room.add(new PanelChoice(reader.dockets())));
        entered = true;
    }

    private void show(Docket docket) {
        var sheet = reader.sheet(docket).orElseThrow(() -> new NotFound("panel.unknown"));
        retitle(getTranslation("panel.draft", sheet.draft().version().number()));
        say(sheet.summary(this::getTranslation));
        sheet.open(address).ifPresent(provision -> room.add(panes(sheet, provision)));
    }

    private Panes panes(PanelSheet sheet, ComparedProvision provision) {
        var lineage = provision.provision().lineage();
        address = address.in(sheet.docket(), lineage);
        var middle = new ProvisionPane(sheet, provision, points.on(lineage, sheet.docket()), form(sheet, provision));
        var panes = new Panes(Panes.Shape.PANEL);
        list = panes.pane(LIST, getTranslation("panel.pane.list", sheet.draft().changes()));
        panes.pane(PROVISION, sheet.name(provision, this::getTranslation), middle);
        spread = panes.pane(SPREAD, getTranslation("panel.pane.spread"));
        fillSides(sheet);
        panes.open(address.pane().isEmpty() ? PROVISION : address.pane());
        panes.onChoice(pane -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address.showing(pane).href()));
        if (entered) {
            middle.takeFocus();
        }
        return panes;
    }

    private void fillSides(PanelSheet sheet) {
        list.removeAll();
        list.add(new ProvisionList(sheet, address, points.counts(sheet.docket())));
        spread.removeAll();
        spread.add(new SpreadPane(sheet));
        say(sheet.summary(this::getTranslation));
    }

    private PositionForm form(PanelSheet sheet, ComparedProvision provision) {
        var lineage = provision.provision().lineage();
        var stated = sheet.own(lineage).map(WrittenPosition::of).orElse(WrittenPosition.NOTHING);
        var written = unsaid.getOrDefault(lineage, stated);
        var form = new PositionForm(written, kept -> unsaid.put(lineage, kept));
        form.onState(statement -> state(sheet, lineage, form, statement));
        sheet.after(provision, address.all())
                .ifPresent(next -> form.with(new ButtonLink(
                                address.on(next.provision().lineage()).href(),
                                getTranslation("panel.next", sheet.name(next, this::getTranslation)))
                        .bare()));
        sheet.own(lineage)
                .ifPresent(position ->
                        form.say(getTranslation("panel.saved", sheet.times().moment(position.stated()))));
        return form;
    }

    private void state(PanelSheet sheet, LineageId lineage, PositionForm form, Statement statement) {
        try {
            var position = positions.state(sheet.round().id(), lineage, statement);
            unsaid.remove(lineage);
            form.say(getTranslation("panel.saved", sheet.times().time(position.stated())));
            reader.sheet(sheet.docket()).ifPresent(this::fillSides);
        } catch (Refusal refusal) {
            form.refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
