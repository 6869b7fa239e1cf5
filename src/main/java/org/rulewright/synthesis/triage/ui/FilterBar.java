package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.comment.Status;
import org.rulewright.synthesis.triage.Among;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.rulewright.synthesis.triage.TriageOrder;

/** What is listed, and in which order; each choice is an address. */
final class FilterBar extends Div {

    private static final List<Integer> LENGTHS = List.of(0, 50, 200, 500, 2_000);
    private static final String ANY = "";

    private final TriageSheet sheet;
    private final FilterWords filter;
    private final Select<Among> among = new Select<>();
    private final Select<String> status = new Select<>();
    private final Select<String> category = new Select<>();
    private final Select<String> assigned = new Select<>();
    private final Select<Integer> words = new Select<>();
    private final CheckboxGroup<Only> only = new CheckboxGroup<>();

    FilterBar(TriageSheet sheet, TriageAddress address, TriageWork work) {
        this.sheet = sheet;
        filter = address.filter();
        addClassName("rw-triage-filter");
        var order = new Select<TriageOrder>();
        offer(order, "order", List.of(TriageOrder.values()), filter.order());
        order.setItemLabelGenerator(each -> getTranslation("synthesis.triage.order." + each));
        order.addValueChangeListener(event -> work.go(address.filtered(filter.ordered(event.getValue()))));
        fill();
        var fields = new Div(among, assigned, category, status, words, only);
        fields.addClassName("rw-triage-fields");
        Runnable choose = () -> work.go(address.filtered(chosen()));
        List.of(assigned, category, status).forEach(field -> field.addValueChangeListener(_ -> choose.run()));
        among.addValueChangeListener(_ -> choose.run());
        words.addValueChangeListener(_ -> choose.run());
        only.addValueChangeListener(_ -> choose.run());
        var details = new Details(
                filter.isOpen()
                        ? getTranslation("synthesis.triage.filter")
                        : getTranslation("synthesis.triage.filter.used", String.join(", ", used())),
                fields,
                new SavedFilterBar(sheet, address, work));
        details.setOpened(work.state().isFiltering());
        details.addOpenedChangeListener(event -> work.state().filter(event.isOpened()));
        details.addClassName("rw-triage-details");
        add(order, details);
        if (!filter.isOpen()) {
            var all = new Anchor(
                    address.filtered(FilterWords.ALL.ordered(filter.order())).href(),
                    getTranslation("synthesis.triage.filter.none"));
            all.addClassNames("rw-tap", "rw-small");
            add(all);
        }
    }

    /** What the filter asks for, in words. */
    private List<String> used() {
        var used = new ArrayList<String>();
        if (filter.among() != Among.ANY) {
            used.add(getTranslation("synthesis.triage.among." + filter.among()));
        }
        if (!filter.assigned().isEmpty()) {
            used.add(person(filter.assigned()));
        }
        if (!filter.category().isEmpty()) {
            used.add(category(filter.category()));
        }
        filter.status().ifPresent(each -> used.add(getTranslation("synthesis.triage.status." + each)));
        if (filter.words() > 0) {
            used.add(getTranslation("synthesis.triage.words", filter.words()));
        }
        filter.only().stream().sorted().forEach(each -> used.add(getTranslation("synthesis.triage.only." + each)));
        return used;
    }

    private void fill() {
        offer(among, "among", List.of(Among.values()), filter.among());
        among.setItemLabelGenerator(each -> getTranslation("synthesis.triage.among." + each));
        offer(
                status,
                "status",
                withAny(Stream.of(Status.values()).map(Status::name)),
                filter.status().map(Status::name).orElse(ANY));
        status.setItemLabelGenerator(each ->
                getTranslation(each.isEmpty() ? "synthesis.triage.status.any" : "synthesis.triage.status." + each));
        offer(category, "category", withAny(sheet.categories().keySet().stream().sorted()), filter.category());
        category.setItemLabelGenerator(this::category);
        offer(assigned, "assigned", people(), filter.assigned());
        assigned.setItemLabelGenerator(this::person);
        offer(words, "words", lengths(), filter.words());
        words.setItemLabelGenerator(each -> getTranslation("synthesis.triage.words", each));
        only.setItems(Only.values());
        only.setLabel(getTranslation("synthesis.triage.only"));
        only.setItemLabelGenerator(each -> getTranslation("synthesis.triage.only." + each));
        only.setValue(filter.only());
    }

    private <T> void offer(Select<T> select, String name, List<T> items, T value) {
        select.setLabel(getTranslation("synthesis.triage." + name));
        select.setItems(items);
        if (items.contains(value)) {
            select.setValue(value);
        }
    }

    private FilterWords chosen() {
        return new FilterWords(
                Optional.ofNullable(status.getValue())
                        .filter(name -> !name.isEmpty())
                        .map(Status::valueOf),
                Optional.ofNullable(category.getValue()).orElse(ANY),
                Optional.ofNullable(among.getValue()).orElse(Among.ANY),
                Optional.ofNullable(assigned.getValue()).orElse(ANY),
                Optional.ofNullable(words.getValue()).orElse(0),
                only.getValue(),
                filter.order());
    }

    private static List<String> withAny(Stream<String> items) {
        return Stream.concat(Stream.of(ANY), items).toList();
    }

    private List<Integer> lengths() {
        var lengths = new ArrayList<>(LENGTHS);
        if (!lengths.contains(filter.words())) {
            lengths.add(filter.words());
        }
        return lengths;
    }

    private List<String> people() {
        return Stream.concat(
                        Stream.of(ANY, FilterWords.ME, FilterWords.NOBODY),
                        sheet.people().analysts().stream()
                                .map(analyst -> Long.toString(analyst.id().value())))
                .toList();
    }

    private String person(String id) {
        return sheet.people().analysts().stream()
                .filter(analyst -> Long.toString(analyst.id().value()).equals(id))
                .map(Analyst::name)
                .findFirst()
                .orElseGet(() -> switch (id) {
                    case FilterWords.ME -> getTranslation("synthesis.triage.assigned.me");
                    case FilterWords.NOBODY -> getTranslation("synthesis.triage.assigned.nobody");
                    default -> getTranslation("synthesis.triage.assigned.any");
                });
    }

    private String category(String code) {
        var found = sheet.categories().get(code);
        return found == null ? getTranslation("synthesis.triage.category.any") : found.label();
    }
}
