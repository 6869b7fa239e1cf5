package org.rulewright.ruletext.drafting;

import java.util.function.Supplier;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;

/** One thing that can be done to a provision of a draft. */
public sealed interface DraftAct
        permits DraftAct.Reword, DraftAct.Renumber, DraftAct.Recast, Add, Move, Split, Merge, Delete {
    /** What an act is, for those who read what was done. */
    enum Kind {
        REWORD,
        RENUMBER,
        RECAST,
        ADD,
        MOVE,
        SPLIT,
        MERGE,
        DELETE;

        /** Whether it changes which provisions there are, or how they stand. */
        public boolean isStructural() {
            return this != REWORD && this != RENUMBER && this != RECAST;
        }
    }

    /** The provision that it is done to, or beside. */
    LineageId on();

    Kind kind();

    /** The text after it; refuses what cannot be done. */
    DraftText applyTo(DraftText draft, Supplier<LineageId> fresh);

    /** Gives a provision other words. */
    record Reword(LineageId on, String text) implements DraftAct {
        @Override
        public Kind kind() {
            return Kind.REWORD;
        }

        @Override
        public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
            return draft.with(on, provision -> provision.saying(text));
        }
    }

    /** Gives a provision another number, as printed; those under it that print it before their own go along. */
    record Renumber(LineageId on, String number) implements DraftAct {
        @Override
        public Kind kind() {
            return Kind.RENUMBER;
        }

        @Override
        public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
            var old = draft.get(on).number();
            var renumbered = draft.with(on, provision -> provision.numbered(number));
            for (var under : draft.provisions().subList(draft.place(on) + 1, draft.end(draft.place(on)))) {
                if (!old.isEmpty() && under.number().startsWith(old + "(")) {
                    var own = under.number().substring(old.length());
                    renumbered =
                            renumbered.with(under.lineage(), provision -> provision.numbered(number.strip() + own));
                }
            }
            return renumbered;
        }
    }

    /** Makes a provision something else, such as a note of a paragraph. */
    record Recast(LineageId on, ProvisionKind as) implements DraftAct {
        @Override
        public Kind kind() {
            return Kind.RECAST;
        }

        @Override
        public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
            return draft.with(on, provision -> provision.as(as));
        }
    }
}
