package org.rulewright.synthesis.clearance;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.ChangeReason;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.Concern;

/** Takes a sheet apart into what is cleared by itself, so that an edit touches only what it touches. */
final class ClearedItems {

    private ClearedItems() {}

    static List<ClearedItem> of(ClearingSheet sheet) {
        var items = new ArrayList<ClearedItem>();
        sheet.answers().forEach(concern -> items.add(answer(sheet, concern)));
        sheet.reasons().forEach(reason -> items.add(reason(sheet, reason)));
        if (!sheet.beside().isEmpty()) {
            var words = Sha256.of(String.join("\n", sheet.beside()));
            items.add(new ClearedItem(ClearedItem.BESIDE, "", words, null));
        }
        return items;
    }

    private static ClearedItem answer(ClearingSheet sheet, Concern concern) {
        var drafter = sheet.chain().response(concern).orElseThrow().drafted().by();
        return new ClearedItem(ClearedItem.of(concern.id()), concern.number(), sheet.read(concern), drafter);
    }

    private static ClearedItem reason(ClearingSheet sheet, ChangeReason reason) {
        return new ClearedItem(
                ClearedItem.of(reason.change()),
                label(sheet, reason.change()),
                sheet.read(reason),
                reason.given().by());
    }

    private static String label(ClearingSheet sheet, TextChangeId id) {
        return sheet.chain().changes().stream()
                .filter(change -> change.id().equals(id))
                .map(TextChange::label)
                .findFirst()
                .orElse("");
    }
}
