package org.rulewright.comment.category;

/**
 * What senders call themselves where no category of the agency's list fits.
 *
 * @param words as they wrote it, or as an imported source has it
 * @param comments how many comments have these words
 * @param code the category that staff chose for them; {@link org.rulewright.docket.Category#OTHER} while none is chosen
 */
public record OwnWords(String words, long comments, String code) {}
