package org.rulewright.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.search.wording.Term.Before;
import org.rulewright.search.wording.Term.Beginning;
import org.rulewright.search.wording.Term.Phrase;
import org.rulewright.search.wording.Term.Place;
import org.rulewright.search.wording.Term.Since;
import org.rulewright.search.wording.Term.Value;
import org.rulewright.search.wording.Term.Word;

class WordingTests {

    @Test
    void tellsWordsPhrasesAndExclusionsApart() {
        var wording = Wording.of("dual-use \"amino acid\" chains -\"by hand\" -peptide \"open");

        assertThat(wording.words()).isEqualTo("dual-use chains");
        assertThat(wording.required()).containsExactly(clause(new Phrase("amino acid")), clause(new Phrase("open")));
        assertThat(wording.excluded())
                .containsExactly(
                        new Clause(true, List.of(new Phrase("by hand"))),
                        new Clause(true, List.of(new Word("peptide"))));
        assertThat(wording.misread()).isEmpty();
    }

    @Test
    void readsAlternatives() {
        var wording = Wording.of("toxin ricin OR \"botulinum toxin\" OR country:Portugal");

        assertThat(wording.words()).isEqualTo("toxin");
        assertThat(wording.required())
                .containsExactly(new Clause(
                        false,
                        List.of(
                                new Word("ricin"),
                                new Phrase("botulinum toxin"),
                                new Value(Field.COUNTRY, "Portugal"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(d)(4)|(d)(4)",
                "§ 740.2(d)(4)|740.2(d)(4)",
                "§§ 740.2|740.2",
                "740.2(d)(4)(iii)|740.2(d)(4)(iii)",
                "(d)(4)(i)(A)|(d)(4)(i)(A)"
            })
    void knowsTheAddressOfAProvision(String typed, String address) {
        assertThat(Wording.of(typed).clauses()).containsExactly(clause(new Place(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(EU)", "(some)", "740.2", "a(b", "(d)(4)x"})
    void takesNothingElseForAnAddress(String typed) {
        assertThat(Wording.of(typed).clauses()).containsExactly(clause(new Word(typed)));
    }

    @Test
    void readsFieldsAndDays() {
        var wording =
                Wording.of("org:\"Marine Lab\" ask:clarify-scope after:2022-06 before:2023 has:files is:Campaign");

        assertThat(wording.required())
                .containsExactly(
                        clause(new Value(Field.ORGANISATION, "Marine Lab")),
                        clause(new Value(Field.ASK, "CLARIFY_SCOPE")),
                        clause(new Since(LocalDate.of(2022, 6, 1))),
                        clause(new Before(LocalDate.of(2023, 1, 1))),
                        clause(new Value(Field.HAS, "attachment")),
                        clause(new Value(Field.IS, "campaign")));
        assertThat(wording.misread()).isEmpty();
    }

    @Test
    void saysWhatItDidNotUnderstandAndSearchesTheRest() {
        var wording = Wording.of("colour:red after:soon before:+999999999-01-01 is:great toxin");

        assertThat(wording.misread())
                .containsExactly(
                        new Misreading("search.misread.field", "colour"),
                        new Misreading("search.misread.day", "soon"),
                        new Misreading("search.misread.day", "+999999999-01-01"),
                        new Misreading("search.misread.is", "great"));
        assertThat(wording.words()).isEqualTo("colour:red toxin");
    }

    @Test
    void looksUpFewBeginningsOfWords() {
        var wording = Wording.of("pep* tox* mar* bio* a* *x");

        assertThat(wording.required())
                .containsExactly(
                        clause(new Beginning("pep")), clause(new Beginning("tox")), clause(new Beginning("mar")));
        assertThat(wording.misread()).hasSize(3);
    }

    @Test
    void leavesAddressesOfTheWebAsTheyAre() {
        var wording = Wording.of("https://example.org/a?b=c OR");

        assertThat(wording.words()).isEqualTo("https://example.org/a?b=c OR");
        assertThat(wording.misread()).isEmpty();
    }

    @Test
    void takesAMinusBeforeANumberForANumber() {
        var wording = Wording.of("kept at -80 degrees");

        assertThat(wording.excluded()).isEmpty();
        assertThat(wording.words()).isEqualTo("kept at -80 degrees");
    }

    @Test
    void readsASentenceThatSomebodyPastesAsWordsAlone() {
        var wording = Wording.of("-We believe that paragraph (d) of this rule, as it was proposed in June,"
                + " position:oppose -would harm small laboratories that nobody thought of when it was drafted.");

        assertThat(wording.excluded()).isEmpty();
        assertThat(wording.required()).isEmpty();
        assertThat(wording.words()).startsWith("We believe").contains("(d)", "position:oppose", "would harm");
    }

    private static Clause clause(Term term) {
        return new Clause(false, List.of(term));
    }
}
