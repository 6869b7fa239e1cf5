package org.rulewright.synthesis.likeness;

/** Tells what words mean; whoever has a model of sentences does. Without one, likeness rests on the words alone. */
public interface MeaningOfWords {

    /** Whether there is a model that may be asked. */
    boolean isOn();

    /** The direction of what these words mean; its length is one. */
    float[] of(String words);
}
