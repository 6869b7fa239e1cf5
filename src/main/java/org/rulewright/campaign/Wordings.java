package org.rulewright.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rulewright.campaign.CampaignTextStore.Counted;
import org.rulewright.campaign.grouping.CommentWords;
import org.rulewright.campaign.grouping.Said;
import org.rulewright.campaign.likeness.Difference;
import org.rulewright.campaign.likeness.Difference.Kind;
import org.rulewright.campaign.likeness.Shingles;
import org.rulewright.campaign.likeness.Words;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Page;
import org.springframework.stereotype.Component;

/**
 * Reads what the texts of a campaign say from comments that say it, as they are now: so that words which were hidden or
 * taken back a moment ago are shown nowhere.
 */
@Component
class Wordings {

    private static final int SHORTEST_ADDITION = 6;
    private static final Page FIRST = new Page(0, 1);

    private final CampaignTextStore store;
    private final SaidTextStore said;
    private final Comments published;
    private final CommentDesk desk;
    private final CommentWords words;

    Wordings(CampaignTextStore store, SaidTextStore said, Comments published, CommentDesk desk, CommentWords words) {
        this.store = store;
        this.said = said;
        this.published = published;
        this.desk = desk;
        this.words = words;
    }

    /** A text with the comment that it was read from. */
    private record Read(Counted text, Comment example, Said said) {}

    /** What most comments of the campaign say; empty where none of them can be read any more. */
    Optional<String> common(Scope scope, CampaignId campaign) {
        return read(scope, store.texts(scope, campaign, FIRST)).stream()
                .findFirst()
                .map(read -> read.said().text());
    }

    /** A page of the texts, each beside the one that most say. */
    List<CampaignText> texts(Scope scope, CampaignId campaign, Page page) {
        var common = common(scope, campaign).orElse("");
        return read(scope, store.texts(scope, campaign, page)).stream()
                .map(read -> new CampaignText(
                        read.text().id(),
                        read.text().comments(),
                        read.text().signers(),
                        read.example().trackingNumber(),
                        Difference.between(common, read.said().text())))
                .toList();
    }

    /** What a page of those texts that say most of their own add; what several of them add stands once. */
    List<Addition> additions(Scope scope, CampaignId campaign, Page page) {
        var common = common(scope, campaign).orElse("");
        var known = new HashSet<String>();
        var additions = new ArrayList<Addition>();
        for (var read : read(scope, store.novel(scope, campaign, page))) {
            additions(read, common).stream()
                    .flatMap(List::stream)
                    .filter(addition -> known.add(Words.normal(addition.words())))
                    .forEach(additions::add);
        }
        return additions;
    }

    /** What each of these comments adds to what most of its campaign say; those in no campaign are left out. */
    Map<CommentId, OwnAdditions> additions(Scope scope, Collection<CommentId> comments) {
        var texts = said.of(scope, comments);
        var files = said.ownFiles(comments);
        var common = new HashMap<CampaignId, String>();
        var additions = new HashMap<CommentId, OwnAdditions>();
        comments(scope, List.copyOf(texts.keySet())).forEach((id, comment) -> {
            var its = Objects.requireNonNull(texts.get(id));
            var theirs = common.computeIfAbsent(
                    its.campaign(), campaign -> common(scope, campaign).orElse(""));
            var read = new Read(its.text(), comment, words.of(comment));
            var own = read.said().beside().stream()
                    .filter(file -> files.getOrDefault(id, Set.of()).contains(file.id()))
                    .map(file -> new Read(its.text(), comment, words.in(List.of(file))))
                    .toList();
            additions.put(id, additions(its.campaign(), read, own, theirs));
        });
        return additions;
    }

    /** What its words add, and then what each of these files of its own adds. */
    private static OwnAdditions additions(CampaignId campaign, Read read, List<Read> files, String common) {
        var additions = new ArrayList<>(additions(read, common));
        files.forEach(file -> additions.addAll(inFile(file, common)));
        return new OwnAdditions(
                campaign, additions, files.stream().anyMatch(file -> file.said().isUnread()));
    }

    /** All that the file says, or, where it holds most of the common text once more, what it says beside that. */
    private static List<List<Addition>> inFile(Read file, String common) {
        var text = file.said().text();
        var normal = Words.normal(text);
        if (normal.isEmpty() || common.isBlank()) {
            return List.of();
        }
        var theirs = Shingles.of(Words.normal(common));
        return 2 * theirs.shared(Shingles.of(normal)) > theirs.count()
                ? additions(file, common)
                : List.of(parts(file, 0, text.length()));
    }

    /** Each in its parts; none where the common text cannot be read, for then everything would look new. */
    private static List<List<Addition>> additions(Read read, String common) {
        if (common.isBlank()) {
            return List.of();
        }
        return Difference.between(common, read.said().text()).stream()
                .filter(piece -> piece.kind() == Kind.ADDED && piece.count() >= SHORTEST_ADDITION)
                .map(piece -> parts(read, piece.start(), piece.end()))
                .toList();
    }

    private static List<Addition> parts(Read read, int start, int end) {
        return read.said().stretches(start, end).stream()
                .map(stretch -> new Addition(
                        read.example().id(),
                        read.example().trackingNumber(),
                        stretch.place(),
                        stretch.start(),
                        stretch.end(),
                        stretch.words().strip(),
                        read.text().comments()))
                .toList();
    }

    private List<Read> read(Scope scope, List<Counted> texts) {
        var examples = store.examples(scope, texts.stream().map(Counted::id).toList());
        var comments = comments(scope, List.copyOf(examples.values()));
        return texts.stream()
                .filter(text -> comments.containsKey(examples.get(text.id())))
                .map(text -> {
                    var example = Objects.requireNonNull(comments.get(examples.get(text.id())));
                    return new Read(text, example, words.of(example));
                })
                .toList();
    }

    private Map<CommentId, Comment> comments(Scope scope, List<CommentId> ids) {
        var found = scope == Scope.ALL ? desk.all(ids) : published.all(ids);
        return found.stream().collect(toMap(Comment::id, Function.identity()));
    }
}
