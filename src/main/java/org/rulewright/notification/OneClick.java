package org.rulewright.notification;

/**
 * The address at which a mail program ends a subscription for its reader with one request (RFC 8058): the page that ends
 * it, behind {@code one-click/}.
 *
 * <p>Whoever serves such a page says how such mail ends ({@link org.rulewright.base.MailEnding}). At that address, a POST
 * ends it without signing in, as often as it comes; a GET leads to the page and ends nothing, for machines follow links.
 * The secret in the address is all that counts; no cookie is looked at, so that no other site can use somebody's.
 */
final class OneClick {

    private static final String HTTPS = "https://";

    private OneClick() {}

    /**
     * The address for a page of this portal; empty for a page elsewhere, and where it is not reached over HTTPS, which the
     * standard asks for.
     *
     * @param portal what the portal's addresses begin with
     */
    static String of(String portal, String page) {
        return portal.startsWith(HTTPS) && page.startsWith(portal)
                ? portal + "one-click/" + page.substring(portal.length())
                : "";
    }
}
