package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Edits a text as an agency would: words here and there, provisions put in, taken out, moved, split and merged. */
public final class EditedText {
    private static final String[] WORDS = {
        "facility", "thirty", "written", "biological", "promptly", "licensee", "export"
    };

    private final Random random;
    private final double share;
    private final double structural;

    /**
     * An edit that is the same for the same seed.
     *
     * @param share of the words that change, from 0 to 1
     * @param structural share of the provisions that change as a whole
     */
    public EditedText(long seed, double share, double structural) {
        random = new Random(seed);
        this.share = share;
        this.structural = structural;
    }

    public List<Passage> edited(List<Passage> passages) {
        var edited = new ArrayList<Passage>();
        for (var passage : passages) {
            var act = random.nextDouble() < structural ? random.nextInt(5) : -1;
            switch (act) {
                case 0 -> {}
                case 1 -> {
                    edited.add(reworded(passage));
                    edited.add(saying(passage, "A new rule number %d follows here.".formatted(random.nextInt(1000))));
                }
                case 2 -> edited.add(random.nextInt(edited.size() + 1), passage);
                case 3 -> edited.addAll(split(passage));
                case 4 -> merge(passage, edited);
                default -> edited.add(reworded(passage));
            }
        }
        return edited.isEmpty() ? passages : edited;
    }

    private List<Passage> split(Passage passage) {
        var cut = passage.text().indexOf(". ");
        return cut < 0
                ? List.of(passage)
                : List.of(
                        saying(passage, passage.text().substring(0, cut + 1)),
                        saying(passage, passage.text().substring(cut + 2)));
    }

    private static void merge(Passage passage, List<Passage> edited) {
        if (edited.isEmpty()
                || passage.text().isEmpty()
                || edited.getLast().text().isEmpty()) {
            edited.add(passage);
        } else {
            var last = edited.removeLast();
            edited.add(saying(last, last.text() + " " + passage.text()));
        }
    }

    private Passage reworded(Passage passage) {
        var words = new ArrayList<String>();
        for (var word : passage.text().split("(?<= )|(?=[\n\t])|(?<=[\n\t])", -1)) {
            Collections.addAll(words, random.nextDouble() < share ? other(word) : new String[] {word});
        }
        return saying(passage, String.join("", words).strip());
    }

    private String[] other(String word) {
        var another = WORDS[random.nextInt(WORDS.length)] + " ";
        return switch (random.nextInt(3)) {
            case 0 -> new String[] {};
            case 1 -> new String[] {word, another};
            default -> new String[] {another};
        };
    }

    private static Passage saying(Passage passage, String text) {
        return text.isBlank()
                ? passage
                : new Passage(passage.number(), passage.label(), passage.kind(), passage.level(), text);
    }
}
