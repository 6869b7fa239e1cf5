package org.rulewright.ruletext.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.source.LeadingNumber;
import org.rulewright.ruletext.intake.source.Reason;
import org.rulewright.ruletext.intake.source.Unplaced;

/** What staff put right in a text before it is saved. */
public sealed interface Correction {

    /** The text with this put right; refuses what the text does not allow. */
    PendingText in(PendingText text);

    /** Gives a provision another number, kind or wording; refuses one that says nothing. */
    record Rewrite(int place, String number, ProvisionKind kind, String words) implements Correction {
        @Override
        public PendingText in(PendingText text) {
            if (number.isBlank() && words.isBlank()) {
                throw new Refusal("ruletext.intake.refused.nothing-said");
            }
            var level = text.passages().get(place).level();
            var said =
                    kind == ProvisionKind.TABLE ? words.strip() : words.strip().replaceAll("\\s+", " ");
            return text.replaced(place, place + 1, List.of(new Passage(number.strip(), kind, level, said)));
        }
    }

    /** Moves a provision, with all that belongs to it, some levels deeper, or less deep where negative. */
    record Shift(int place, int by) implements Correction {
        @Override
        public PendingText in(PendingText text) {
            var level = text.passages().get(place).level();
            var deepest = place == 0 ? 0 : text.passages().get(place - 1).level() + 1;
            if (level + by < 0 || level + by > deepest) {
                throw new Refusal("ruletext.intake.refused.level");
            }
            var end = text.end(place);
            var shifted = text.passages().subList(place, end).stream()
                    .map(each -> new Passage(each.number(), each.kind(), each.level() + by, each.text()))
                    .toList();
            return text.replaced(place, end, shifted);
        }
    }

    /** Joins a provision to the one before it. */
    record Join(int place) implements Correction {
        @Override
        public PendingText in(PendingText text) {
            if (place == 0) {
                throw new Refusal("ruletext.intake.refused.first");
            }
            var before = text.passages().get(place - 1);
            var words = (before.text() + " " + said(text.passages().get(place))).strip();
            return text.replaced(
                    place - 1, place + 1, List.of(new Passage(before.number(), before.kind(), before.level(), words)));
        }
    }

    /** Divides a provision before the letter at this place of its words; a number that then leads becomes its number. */
    record Split(int place, int at) implements Correction {
        @Override
        public PendingText in(PendingText text) {
            var whole = text.passages().get(place);
            var first = whole.text()
                    .substring(0, Math.clamp(at, 0, whole.text().length()))
                    .strip();
            var rest = whole.text()
                    .substring(Math.clamp(at, 0, whole.text().length()))
                    .strip();
            if (rest.isEmpty() || (first.isEmpty() && whole.number().isEmpty())) {
                throw new Refusal("ruletext.intake.refused.split");
            }
            var second = LeadingNumber.passage(rest, whole.level());
            return text.replaced(
                    place, place + 1, List.of(new Passage(whole.number(), whole.kind(), whole.level(), first), second));
        }
    }

    /** Gives words without a place a place of their own: where they stood, as deep as what comes behind them. */
    record Place(int unplaced) implements Correction {
        @Override
        public PendingText in(PendingText text) {
            var left = new ArrayList<>(text.unplaced());
            var words = left.remove(unplaced);
            var beside = Math.min(words.before(), text.passages().size() - 1);
            var level = beside < 0 ? 0 : text.passages().get(beside).level();
            return text.leaving(left)
                    .replaced(words.before(), words.before(), List.of(LeadingNumber.passage(words.text(), level)));
        }
    }

    /** Takes a provision out, with all that belongs to it; the reason is kept beside its words. */
    record LeaveOut(int place, boolean withAllBelow, String why) implements Correction {
        @Override
        public PendingText in(PendingText text) {
            if (why.isBlank()) {
                throw new Refusal("ruletext.intake.refused.no-reason");
            }
            var end = withAllBelow ? text.end(place) : place + 1;
            var left = new ArrayList<>(text.replaced(place, end, List.of()).unplaced());
            text.passages()
                    .subList(place, end)
                    .forEach(each -> left.add(new Unplaced(place, said(each), Reason.LEFT_OUT, why.strip())));
            left.sort(Comparator.comparingInt(Unplaced::before));
            return text.replaced(place, end, List.of()).leaving(left);
        }
    }

    private static String said(Passage passage) {
        return (passage.number() + " " + passage.text()).strip();
    }
}
