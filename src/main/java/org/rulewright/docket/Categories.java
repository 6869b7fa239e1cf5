package org.rulewright.docket;

import java.util.List;

/** An agency's controlled list, in the order in which it is shown. */
public record Categories(List<Category> all) {

    /** Keeps its own copy. */
    public Categories {
        all = List.copyOf(all);
    }

    /** The category of this code; one that is not on the list any more shows as its code, without a mark. */
    public Category get(String code) {
        return all.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Category(code, code, CategoryMark.NONE));
    }
}
