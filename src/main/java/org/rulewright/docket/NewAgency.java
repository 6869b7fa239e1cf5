package org.rulewright.docket;

import java.time.ZoneId;
import java.util.List;

/** An agency to be added with its controlled list of categories, in the order in which they are shown. */
public record NewAgency(String code, String name, String department, ZoneId zone, List<Category> categories) {

    /** Refuses a list without {@link Category#OTHER}: everybody must find a place. */
    public NewAgency {
        if (categories.stream().noneMatch(category -> category.code().equals(Category.OTHER))) {
            throw new IllegalArgumentException("an agency's categories must include OTHER");
        }
    }
}
