package org.rulewright.ruletext.matching;

/** Tokens {@code fromOld..toOld} of the old text became {@code fromNew..toNew} of the new one. */
public record Edit(int fromOld, int toOld, int fromNew, int toNew) {
    boolean isReplacement() {
        return fromOld < toOld && fromNew < toNew;
    }

    /** The same change, read from the new text to the old one. */
    public Edit reversed() {
        return new Edit(fromNew, toNew, fromOld, toOld);
    }

    /** From the start of this one to the end of the other, with what lies between. */
    Edit through(Edit later) {
        return new Edit(fromOld, later.toOld, fromNew, later.toNew);
    }

    Edit shiftedBy(int tokens) {
        return new Edit(fromOld + tokens, toOld + tokens, fromNew + tokens, toNew + tokens);
    }
}
