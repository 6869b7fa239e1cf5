package org.rulewright.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages the portal speaks, whatever the reader's browser asks for; English is the first and so far the only. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(List.of(Locale.ENGLISH));
    }
}
