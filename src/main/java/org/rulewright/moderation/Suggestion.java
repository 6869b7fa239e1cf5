package org.rulewright.moderation;

import org.rulewright.moderation.rules.Rule;

/** Words that a rule would have a moderator look at; it is for people to decide. */
public record Suggestion(Mark mark, Rule rule) {}
