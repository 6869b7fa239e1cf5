package org.rulewright.campaign.grouping;

/** What comments add to the counts of their text: how many they are, and how many people signed them. */
record Share(int comments, int signers, int published, int publishedSigners) {

    static final Share NONE = new Share(0, 0, 0, 0);

    Share plus(Share other) {
        return new Share(
                comments + other.comments,
                signers + other.signers,
                published + other.published,
                publishedSigners + other.publishedSigners);
    }

    Share negated() {
        return new Share(-comments, -signers, -published, -publishedSigners);
    }
}
