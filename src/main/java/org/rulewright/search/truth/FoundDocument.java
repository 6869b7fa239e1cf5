package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A thing as an index has it.
 *
 * @param documentId what the index calls it
 * @param checksum over all that it says, its meaning left out
 * @param meaning the vectors of its passages, as far as they are known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FoundDocument(
        @JsonIgnore String documentId, @JsonUnwrapped Content content, int checksum, List<Meaning> meaning) {

    private static final int OF_A_VECTOR = 5_000;

    /** What one passage means. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares documents
    public record Meaning(float[] vector) {}

    static FoundDocument of(String documentId, Content content) {
        return new FoundDocument(documentId, content, mixed(content.hashCode()) & Integer.MAX_VALUE, List.of());
    }

    /**
     * The hash of a record grows evenly with that of each of its values, so two documents that exchange a value would have
     * the same sum; mixed as MurmurHash3 does at its end, they have not.
     */
    private static int mixed(int hash) {
        var mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    FoundDocument meaning(List<float[]> vectors) {
        return new FoundDocument(
                documentId,
                content,
                checksum,
                vectors.stream().map(Meaning::new).toList());
    }

    /** About how many characters it takes to send. */
    @JsonIgnore
    public int length() {
        return content.length() + meaning.size() * OF_A_VECTOR;
    }
}
