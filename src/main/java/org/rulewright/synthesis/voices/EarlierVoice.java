package org.rulewright.synthesis.voices;

/**
 * An organisation that commented in earlier dockets of the agency.
 *
 * @param name as it stood on one of its comments
 * @param category of its comments; a code of the agency's list
 * @param dockets in how many dockets it commented
 * @param lastDocket the number of the newest of them
 */
public record EarlierVoice(String name, String category, long dockets, long comments, String lastDocket) {}
