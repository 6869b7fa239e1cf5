package org.rulewright.ruletext.web;

import org.springframework.web.util.HtmlUtils;

/** Makes text safe inside HTML, in content and in attributes. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
