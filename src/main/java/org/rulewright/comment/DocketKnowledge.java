package org.rulewright.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.RecentlyUsed;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.DocumentId;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.springframework.stereotype.Component;

/** Says what comments on a docket may speak of, and asks the database for no more than a comment needs. */
@Component
class DocketKnowledge {

    private static final int REMEMBERED = 5_000;

    private final Dockets dockets;
    private final Agencies agencies;
    private final RuleTexts texts;
    private final PointStore points;

    /** What was on an agency's list stays there, so only a yes is remembered. */
    private final RecentlyUsed<Sorted, Boolean> categories = new RecentlyUsed<>(REMEMBERED);

    DocketKnowledge(Dockets dockets, Agencies agencies, RuleTexts texts, PointStore points) {
        this.dockets = dockets;
        this.agencies = agencies;
        this.texts = texts;
        this.points = points;
    }

    private record Sorted(DocketId docket, String category) {}

    /** What the docket knows, as of when it is first asked; for the check of one comment. */
    CommentRule.Known of(DocketId docket) {
        return new Known(docket);
    }

    private boolean isCategory(DocketId docket, String code) {
        return categories
                .find(new Sorted(docket, code), () -> listed(docket, code))
                .isPresent();
    }

    private Optional<Boolean> listed(DocketId docket, String code) {
        return agencies.categories(dockets.get(docket).agency().id()).stream()
                .filter(category -> category.code().equals(code))
                .map(_ -> true)
                .findFirst();
    }

    private final class Known implements CommentRule.Known {

        private final DocketId docket;
        private final Map<VersionId, RuleText> read = new HashMap<>();
        private @Nullable List<QuestionId> questions;
        private @Nullable List<DocumentId> documents;
        private @Nullable List<VersionId> versions;

        Known(DocketId docket) {
            this.docket = docket;
        }

        @Override
        public boolean isCategory(String code) {
            return DocketKnowledge.this.isCategory(docket, code);
        }

        @Override
        public boolean asks(QuestionId question) {
            var asked = questions;
            if (asked == null) {
                asked = dockets.everAsked(docket).stream()
                        .map(each -> each.id())
                        .toList();
                questions = asked;
            }
            return asked.contains(question);
        }

        @Override
        public boolean holds(DocumentId document) {
            var held = documents;
            if (held == null) {
                held = dockets.documents(docket).stream().map(each -> each.id()).toList();
                documents = held;
            }
            return held.contains(document);
        }

        @Override
        public boolean isPublic(PointId point) {
            return points.isPublished(point, docket);
        }

        @Override
        public boolean isReadable(Anchor anchor) {
            return versions().contains(anchor.version())
                    && read.computeIfAbsent(anchor.version(), texts::text)
                            .find(anchor.lineage())
                            .filter(provision -> provision.hash().equals(anchor.hash()))
                            .filter(provision -> provision.text().contains(anchor.quote()))
                            .isPresent();
        }

        private List<VersionId> versions() {
            var readable = versions;
            if (readable == null) {
                readable = texts.versions(docket).stream().map(RuleVersion::id).toList();
                versions = readable;
            }
            return readable;
        }
    }
}
