package org.rulewright.ruletext.intake;

import java.time.Instant;
import org.rulewright.ruletext.intake.source.Format;

/** An import that waits to be saved, without its text. */
public record ImportHead(ImportId id, String sourceName, Format format, int provisions, Instant begun) {}
