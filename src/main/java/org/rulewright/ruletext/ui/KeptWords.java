package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Words that were typed into a field, kept in the reader's window until the portal has them; they survive a reload. */
final class KeptWords {
    private static final String IMPORT = "return import(new URL('assets/drafting.js', document.baseURI))";

    private final TextArea field;
    private final String key;

    KeptWords(TextArea field, String key) {
        this.field = field;
        this.key = key;
        field.getElement().executeJs(IMPORT + ".then(words => words.watch(this, $0))", key);
    }

    /** The portal has these words. */
    void settle(String words) {
        field.getElement().executeJs(IMPORT + ".then(kept => kept.settle($0, $1))", key, words);
    }

    void forget() {
        field.getElement().executeJs(IMPORT + ".then(words => words.forget($0))", key);
    }

    /** Tells which words are kept; says nothing where none are. */
    void ask(SerializableConsumer<String> listener) {
        field.getElement()
                .executeJs(IMPORT + ".then(words => words.kept($0))", key)
                .then(String.class, words -> {
                    if (!words.isEmpty()) {
                        listener.accept(words);
                    }
                });
    }
}
