package org.rulewright.search.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, We ask the Bureau to exclude reference standards from the control of toxins.",
        "FRENCH, Nous demandons que les étalons de référence ne soient pas soumis à ce contrôle.",
        "SPANISH, Pedimos que los patrones de referencia no estén sujetos a este control de las toxinas.",
        "GERMAN, Wir bitten darum dass Referenzstandards nicht unter die Kontrolle der Toxine fallen.",
        "OTHER, Chiediamo che gli standard rimangano fuori dal controllo delle tossine marine proposto.",
        "OTHER, 我们请求将参考标准排除在控制之外",
        "ENGLISH, See attached",
        "ENGLISH, ''",
        "GERMAN, Die 毒素 sind nicht mit dem Verfahren zu messen",
        "OTHER, 毒素 的 控制 the",
    })
    void tellsLanguagesApart(Language language, String words) {
        assertThat(Language.of(words)).isEqualTo(language);
    }

    @Test
    void knowsTheNamesThatPeopleGiveToAProvision() {
        assertThat(ProvisionAddress.parts("§ 740.2(d)(4)")).containsExactly("740.2(d)(4)", "(d)(4)", "(4)");
        assertThat(ProvisionAddress.parts("Part 745")).containsExactly("part745");
    }
}
