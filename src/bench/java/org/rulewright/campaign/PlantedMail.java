package org.rulewright.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rulewright.bench.RealWords;

/**
 * Mail of which it is known who wrote what: letters of campaigns, changed by their signers or not, between comments of
 * people's own.
 */
final class PlantedMail {

    private static final int CAMPAIGNS = 20;
    private static final int SENTENCES = 4;
    private static final int SHORTEST = 120;
    private static final double SHARE_OF_CAMPAIGNS = 0.7;
    private static final double CHANGED = 0.5;

    private final Random random;
    private final RealWords words = RealWords.ofTheRealDocket();
    private final List<String[]> letters = new ArrayList<>();
    private int own = CAMPAIGNS;

    /**
     * A comment.
     *
     * @param author the number of its campaign, or one of its own
     */
    record Letter(int author, String text) {}

    PlantedMail(long seed) {
        random = new Random(seed);
        while (letters.size() < CAMPAIGNS) {
            letters.add(letter());
        }
    }

    /** The next comment. */
    Letter next() {
        if (random.nextDouble() >= SHARE_OF_CAMPAIGNS) {
            return new Letter(own++, own(own));
        }
        var campaign = (int) (CAMPAIGNS * Math.pow(random.nextDouble(), 2));
        var letter = letters.get(campaign).clone();
        if (random.nextDouble() < CHANGED) {
            change(letter);
        }
        return new Letter(campaign, String.join(" ", letter));
    }

    /** The letter of the first campaign, as it was given out. */
    String unchanged() {
        return String.join(" ", letters.getFirst());
    }

    private String[] letter() {
        var text = new StringBuilder();
        while (text.toString().split("\\s+").length < SHORTEST) {
            text.append(words.comment()).append(' ');
        }
        return text.toString().strip().split("\\s+");
    }

    /** A comment that nobody else could have written: real sentences, and a story that is made up. */
    private String own(int number) {
        var story = new StringBuilder(words.comment());
        for (var word = 0; word < SENTENCES * SHORTEST / 10; word++) {
            story.append(' ').append(Integer.toString(number * 31 + random.nextInt(1_000_000), 36));
        }
        return story.toString();
    }

    /** A name at the end, and up to one word put otherwise. */
    private void change(String[] letter) {
        letter[letter.length - 1] += " " + Integer.toString(random.nextInt(1_000_000), 36) + " "
                + Integer.toString(random.nextInt(1_000), 36);
        if (random.nextBoolean()) {
            letter[random.nextInt(letter.length - 1)] = Integer.toString(random.nextInt(1_000_000), 36);
        }
    }
}
