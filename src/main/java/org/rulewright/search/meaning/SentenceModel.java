package org.rulewright.search.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.RecentlyUsed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A small model of English sentences that runs inside the portal; texts of like meaning have vectors of like direction.
 *
 * <p>It is BGE small, version 1.5 (Xiao et al., C-Pack, 2023), with weights of eight bits. It is loaded when it is needed
 * first, and never if {@code rulewright.search.meaning} is false.
 *
 * @see "docs/decisions/0032-a-model-inside-the-portal.md"
 */
@Component
public class SentenceModel {

    /** How many numbers a vector has. */
    public static final int DIMENSIONS = 384;

    /** The model was trained with these words in front of whatever is asked, and with none in front of what is found. */
    private static final String QUESTION = "Represent this sentence for searching relevant passages: ";

    private static final int REMEMBERED = 500;

    private final boolean isOn;
    private final RecentlyUsed<String, float[]> asked = new RecentlyUsed<>(REMEMBERED);
    private @Nullable EmbeddingModel model;

    SentenceModel(@Value("${rulewright.search.meaning}") boolean isOn) {
        this.isOn = isOn;
    }

    /** Whether the operator wants it. */
    public boolean isOn() {
        return isOn;
    }

    /** The direction of what somebody asks; its length is one. */
    public float[] ofQuestion(String words) {
        return asked.get(words, () -> vector(QUESTION + words));
    }

    /** The direction of what may be found; its length is one. */
    float[] ofPassage(String words) {
        return vector(words);
    }

    private float[] vector(String words) {
        return loaded().embed(words).content().vector();
    }

    private synchronized EmbeddingModel loaded() {
        if (model == null) {
            model = new BgeSmallEnV15QuantizedEmbeddingModel();
        }
        return model;
    }
}
