package org.rulewright.notification;

import org.rulewright.base.MailAddress;

/**
 * A letter with its words, ready to be sent.
 *
 * @param name by which receiving systems know it again, should it reach them twice
 * @param unsubscribe the link that ends such mail; empty where there is none
 * @param oneClick where a program ends it with one request; empty where none can
 */
record Mail(String name, MailAddress to, String subject, String text, String unsubscribe, String oneClick) {

    @Override
    public String toString() {
        return "Mail[" + name + "]";
    }
}
