package org.rulewright.search;

import org.rulewright.comment.Stance;

/** A comment that a test lets come in. */
public record Letter(String number, String sender, String category, String country, Stance stance, String body) {

    /** A letter with nothing special about it. */
    public static Letter aLetter(String number) {
        return new Letter(number, "A laboratory", "ACADEMIA", "Portugal", Stance.OPPOSE, "We have remarks.");
    }

    public Letter saying(String words) {
        return new Letter(number, sender, category, country, stance, words);
    }

    public Letter from(String itsCategory, String itsCountry) {
        return new Letter(number, sender, itsCategory, itsCountry, stance, body);
    }

    public Letter sentBy(String itsSender) {
        return new Letter(number, itsSender, category, country, stance, body);
    }

    public Letter holding(Stance itsStance) {
        return new Letter(number, sender, category, country, itsStance, body);
    }
}
