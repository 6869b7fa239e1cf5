package org.rulewright.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.search.Facet;
import org.rulewright.search.Stretch;

/** What readers see in place of codes; a code without a name stands for itself. */
record Names(Map<DocketId, Docket> dockets, Map<String, Category> categories) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** The docket of one of the comments shown. */
    Docket docket(Comment comment) {
        return Objects.requireNonNull(dockets.get(comment.docket()));
    }

    Optional<Category> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    String value(Facet facet, String value) {
        return switch (facet) {
            case DOCKET ->
                dockets.values().stream()
                        .filter(docket -> docket.number().equals(value))
                        .map(docket -> I18NProvider.translate("search.docket", docket.number(), docket.title()))
                        .findFirst()
                        .orElse(value);
            case CATEGORY -> category(value).map(Category::label).orElse(value);
            case PROVISION -> Facet.WHOLE_RULE.equals(value) ? I18NProvider.translate("search.provision.whole") : value;
            case RECEIVED -> Stretch.of(value).map(Names::days).orElse(value);
            case LANGUAGE -> language(value);
            case EVIDENCE -> said("comment.evidence.", value);
            case STAGE -> said("docket.stage.", value);
            case KIND, ASK, STANCE, WITH, CAMPAIGN, CHANNEL -> said("search." + facet.key() + ".", value);
            case COUNTRY, ORGANISATION, CONCERN -> value;
        };
    }

    /** The words for a code; the code where somebody typed one that there is not. */
    private static String said(String key, String code) {
        var words = I18NProvider.translate(key + code);
        return words.startsWith("!") ? code : words;
    }

    private static String days(Stretch stretch) {
        var first = DAY.format(stretch.first());
        return stretch.first().equals(stretch.last())
                ? first
                : I18NProvider.translate("search.days", first, DAY.format(stretch.last()));
    }

    private static String language(String code) {
        var name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || name.equals(code) ? I18NProvider.translate("search.language.other") : name;
    }

    /** Who sent it: a name, or what kind of sender has none. */
    static String sender(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isBlank()
                ? I18NProvider.translate("search.sender." + comment.submitter().kind())
                : name;
    }

    /** What a point is about and what it asks for. */
    static String point(Point point) {
        var anchor = point.anchor();
        var about = anchor == null ? I18NProvider.translate("search.point.whole") : anchor.label();
        return I18NProvider.translate("search.point", about, I18NProvider.translate("search.ask." + point.ask()));
    }
}
