/** The desk at which comments are checked before they are public; and how far an act on many comments is, for other desks. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
