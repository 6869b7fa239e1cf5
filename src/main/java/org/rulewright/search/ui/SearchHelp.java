package org.rulewright.search.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.rulewright.search.wording.Field;

/** What the box understands, each with an example. */
final class SearchHelp extends Details {

    private enum Way {
        WORDS("dual use equipment"),
        PHRASE("\"reference standards\""),
        NOT("toxin -veterinary"),
        OR("ricin OR saxitoxin"),
        START("peptid*"),
        PLACE("(d)(4)  § 740.2(d)(4)"),
        NUMBER("BIS-2022-0013-C0002"),
        DAYS("after:2022-06-01 before:2022-07"),
        STATE("is:campaign has:attachment");

        private final String example;

        Way(String example) {
            this.example = example;
        }
    }

    SearchHelp() {
        addClassName("rw-search-help");
        setSummaryText(getTranslation("search.help"));
        var list = new DescriptionList();
        for (var way : Way.values()) {
            list.add(new DescriptionList.Term(new Code(way.example)));
            list.add(new DescriptionList.Description(getTranslation("search.help." + way)));
        }
        var fields =
                Arrays.stream(Field.values()).map(field -> field.shown() + ":").collect(Collectors.joining(" "));
        list.add(new DescriptionList.Term(new Code(fields)));
        list.add(new DescriptionList.Description(getTranslation("search.help.fields")));
        add(list);
    }
}
