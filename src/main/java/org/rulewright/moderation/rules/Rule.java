package org.rulewright.moderation.rules;

import java.util.stream.Stream;
import org.rulewright.moderation.Ground;

/** What to look for, in the order in which it counts: of two that meet, the earlier one is suggested. */
public enum Rule {
    EMAIL(Ground.PERSONAL_DATA, Contacts.EMAIL),
    CARD(Ground.PERSONAL_DATA, Numbers.CARD),
    IBAN(Ground.PERSONAL_DATA, Numbers.IBAN),
    SOCIAL_SECURITY(Ground.PERSONAL_DATA, Numbers.SOCIAL_SECURITY),
    NETWORK_ADDRESS(Ground.PERSONAL_DATA, Numbers.NETWORK_ADDRESS),
    IDENTITY_PAPER(Ground.PERSONAL_DATA, Numbers.IDENTITY_PAPER),
    PHONE(Ground.PERSONAL_DATA, new Phones()),
    WEB_ADDRESS(Ground.PERSONAL_DATA, Contacts.WEB_ADDRESS),
    POSTAL_ADDRESS(Ground.PERSONAL_DATA, Contacts.POSTAL_ADDRESS),
    SEQUENCE(Ground.HAZARDOUS_DETAIL, new Sequences()),
    PROTOCOL(Ground.HAZARDOUS_DETAIL, new Protocols()),
    CUSTOMER(Ground.CONFIDENTIAL_BUSINESS, Confidences.CUSTOMER),
    CONFIDENCE(Ground.CONFIDENTIAL_BUSINESS, Confidences.MARKED),
    NAME(Ground.PERSONAL_DATA, Names.NAME),
    PROFANITY(Ground.UNLAWFUL_OR_ABUSIVE, Names.PROFANITY);

    private final Ground ground;

    @SuppressWarnings("ImmutableEnumChecker") // each is made of patterns, which never change
    private final Detector detector;

    Rule(Ground ground, Detector detector) {
        this.ground = ground;
        this.detector = detector;
    }

    /** Under which ground it suggests to redact. */
    public Ground ground() {
        return ground;
    }

    /** Whether what it finds is proposed as redacted; else it is only pointed at. */
    public boolean isProposed() {
        return this != WEB_ADDRESS && this != CONFIDENCE && this != PROTOCOL;
    }

    Stream<Detector.Place> find(String text) {
        return detector.find(text);
    }
}
