package org.rulewright.search.meaning;

import org.rulewright.synthesis.likeness.MeaningOfWords;
import org.springframework.stereotype.Component;

/** Lends the sentence model to those who compare excerpts. */
@Component
class ExcerptMeaning implements MeaningOfWords {

    private final SentenceModel model;

    ExcerptMeaning(SentenceModel model) {
        this.model = model;
    }

    @Override
    public boolean isOn() {
        return model.isOn();
    }

    @Override
    public float[] of(String words) {
        return model.ofPassage(words);
    }
}
