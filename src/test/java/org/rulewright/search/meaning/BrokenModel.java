package org.rulewright.search.meaning;

/** A model on a machine for which there is none. */
public class BrokenModel extends SentenceModel {

    public BrokenModel() {
        super(true);
    }

    @Override
    public float[] ofQuestion(String words) {
        throw new UnsatisfiedLinkError("no such library");
    }
}
