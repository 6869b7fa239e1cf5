package org.rulewright.comment.ui;

import org.rulewright.comment.CommentLetterFiles;
import org.rulewright.comment.CommentLetters;
import org.springframework.stereotype.Component;

/** What taking letters apart asks of the portal. */
@Component
record LetterServices(CommentLetters letters, CommentLetterFiles files, Places places) {}
