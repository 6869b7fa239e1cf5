package org.rulewright.comment.category;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.Agency;

/**
 * Staff chose the category for what senders call themselves, or took the choice back.
 *
 * @param words in the senders' own words; they may name a person, and only their fingerprint is recorded
 * @param comments those that stand under another category now
 */
public record CategoryChosen(Agency agency, String words, String code, List<CommentId> comments) implements Recorded {

    /** Keeps its own copy. */
    public CategoryChosen {
        comments = List.copyOf(comments);
    }

    @Override
    public String act() {
        return "category chosen";
    }

    @Override
    public String subject() {
        return agency.code();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("category", code);
        facts.put("comments", String.valueOf(comments.size()));
        facts.put("words", Sha256.of(words).value());
        return facts;
    }
}
