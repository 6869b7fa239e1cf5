package org.rulewright.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;

/** Makes the window's title from the key in {@code @PageTitle}; a view that names a thing sets its own instead. */
public final class TranslatedTitle implements PageTitleGenerator {

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return of(I18NProvider.translate(context.value()));
    }

    /** The window's title for a page of this name, with the portal's name after it. */
    public static String of(String page) {
        return I18NProvider.translate("base.page.title", page);
    }
}
