package org.rulewright.campaign;

/** Which comments are looked at, and the names of the columns that count them. */
enum Scope {
    ALL("", "comments"),
    PUBLISHED("published_", "published");

    private final String prefix;
    private final String comments;

    Scope(String prefix, String comments) {
        this.prefix = prefix;
        this.comments = comments;
    }

    String in(String sql) {
        return sql.replace("{comments}", comments)
                .replace("{signers}", prefix + "signers")
                .replace("{texts}", prefix + "texts")
                .replace("{member}", this == ALL ? "true" : "m.published")
                .replace("{shown}", this == ALL ? "true" : "m.published and not m.counted")
                .replace("{single}", this == ALL ? "not m.counted" : "m.published and not m.counted");
    }
}
