package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.comment.bundle.Bundles;
import org.rulewright.docket.Docket;

/** Takes a message or a whole mailbox as a file. */
final class MailUpload extends Div {

    MailUpload(ArrivalServices services, Docket docket, Consumer<ArrivalAddress> open) {
        var bundles = services.bundles();
        var most = bundles.mostMegabytes();
        var lead = getTranslation("comment.bundle.lead", Bundles.MOST_ITEMS, most);
        var words = new BundleUpload.Words(
                getTranslation("comment.bundle.title"),
                lead,
                getTranslation("comment.bundle.choose"),
                getTranslation("comment.bundle.category.help"));
        add(new BundleUpload(
                new BundleUpload.Kind(words, most, List.of(".eml", ".mbox", ".mbx")),
                services,
                docket,
                (name, category, file) -> bundles.bringMail(docket.id(), name, category, file),
                bundle -> open.accept(
                        ArrivalAddress.of(docket, ArrivalAddress.MAIL).opening(bundle))));
    }
}
