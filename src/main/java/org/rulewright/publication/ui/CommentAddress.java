package org.rulewright.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.ui.SelectedWords;

/** What the comment form is told about the words that a point shall be about. */
final class CommentAddress {

    private CommentAddress() {}

    /** Some words of a provision of this version. */
    static QueryParameters on(int version, SelectedWords words) {
        return QueryParameters.simple(Map.of(
                "version", String.valueOf(version),
                "provision", String.valueOf(words.provision().value()),
                "quote", words.words().quote(),
                "prefix", words.words().prefix(),
                "suffix", words.words().suffix()));
    }

    /** A whole provision of this version. */
    static QueryParameters on(int version, ProvisionId provision) {
        return QueryParameters.simple(
                Map.of("version", String.valueOf(version), "provision", String.valueOf(provision.value())));
    }
}
