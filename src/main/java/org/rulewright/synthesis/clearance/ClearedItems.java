package org.rulewright.synthesis.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.Drafters;

/** Takes a sheet apart into what is cleared by itself, so that an edit touches only what it touches. */
final class ClearedItems {

    private ClearedItems() {}

    static List<ClearedItem> of(ClearingSheet sheet, Drafters drafters) {
        var items = new ArrayList<ClearedItem>();
        sheet.answers().forEach(concern -> {
            var key = ClearedItem.of(concern.id());
            items.add(new ClearedItem(key, concern.number(), sheet.read(concern), drafters.of(key)));
        });
        sheet.reasons().forEach(reason -> {
            var key = ClearedItem.of(reason.change());
            items.add(new ClearedItem(key, label(sheet, reason.change()), sheet.read(reason), drafters.of(key)));
        });
        if (!sheet.beside().isEmpty()) {
            var hands = sheet.beside().stream()
                    .flatMap(it -> drafters.of(it.part()).stream())
                    .collect(Collectors.toSet());
            items.add(new ClearedItem(ClearedItem.BESIDE, "", sheet.readBeside(), hands));
        }
        return items;
    }

    private static String label(ClearingSheet sheet, TextChangeId id) {
        return sheet.chain().changes().stream()
                .filter(change -> change.id().equals(id))
                .map(TextChange::label)
                .findFirst()
                .orElse("");
    }
}
