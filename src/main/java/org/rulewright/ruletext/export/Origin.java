package org.rulewright.ruletext.export;

import java.util.Locale;

/**
 * Where a file comes from.
 *
 * @param portal the portal's address, without a slash at its end
 * @param country the land whose law the texts are, as ISO 3166 has it, in small letters
 * @param language what the texts are written in
 */
public record Origin(String portal, String country, Locale language) {}
