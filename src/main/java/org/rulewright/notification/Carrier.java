package org.rulewright.notification;

/** Takes a mail where it is to go. */
interface Carrier {

    /** Returns once somebody else has taken the mail over; says what kept it otherwise. */
    void carry(Mail mail) throws Undelivered;
}
