package org.rulewright.search.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;

/** Knows what the codes in results stand for. */
@SpringComponent
class Catalogue {

    private final Dockets dockets;
    private final Agencies agencies;

    Catalogue(Dockets dockets, Agencies agencies) {
        this.dockets = dockets;
        this.agencies = agencies;
    }

    Optional<Docket> docket(String number) {
        return dockets.find(number);
    }

    /** The names in one docket. */
    Names of(Docket docket) {
        return names(List.of(docket));
    }

    /** The names in all dockets. */
    Names ofAll() {
        return names(dockets.all());
    }

    private Names names(List<Docket> shown) {
        var categories = shown.stream()
                .map(docket -> docket.agency().id())
                .distinct()
                .flatMap(agency -> agencies.categories(agency).stream())
                .collect(toMap(Category::code, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return new Names(shown.stream().collect(toMap(Docket::id, Function.identity())), categories);
    }
}
