package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.comment.bundle.Hearings;
import org.rulewright.docket.Docket;

/** Takes the transcript of a hearing as a file, once it is said when the hearing was. */
final class HearingUpload extends Div {

    private static final int MOST_MEGABYTES = 25;

    private final transient Hearings hearings;
    private final transient Docket docket;
    private final StampFields held;
    private volatile @Nullable Instant moment;

    HearingUpload(ArrivalServices services, Docket docket, Consumer<ArrivalAddress> open) {
        this.hearings = services.hearings();
        this.docket = docket;
        held = new StampFields(docket.agency().zone());
        held.onChange(() -> {
            moment = held.moment().orElse(null);
            held.mark("");
        });
        var lead = getTranslation("comment.hearing.lead");
        var words = new BundleUpload.Words(
                getTranslation("comment.hearing.title"),
                lead,
                getTranslation("comment.hearing.choose"),
                getTranslation("comment.hearing.category.help"));
        add(new BundleUpload(
                        new BundleUpload.Kind(words, MOST_MEGABYTES, List.of(".txt", ".docx", ".pdf")),
                        services,
                        docket,
                        this::take,
                        bundle -> open.accept(ArrivalAddress.of(docket, ArrivalAddress.HEARING)
                                .opening(bundle)))
                .asking(held));
    }

    private BundleId take(String name, String category, InputStream file) throws IOException {
        var when = moment;
        if (when == null) {
            getUI().ifPresent(ui -> {
                var _ = ui.access(() -> held.mark(getTranslation("comment.hearing.when")));
            });
            throw new Refusal("comment.hearing.refused.time");
        }
        var most = MOST_MEGABYTES * 1024 * 1024;
        var bytes = file.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refusal("comment.bundle.refused.large", name, MOST_MEGABYTES);
        }
        return hearings.read(docket.id(), new Hearings.Brought(name, bytes, when, category));
    }
}
