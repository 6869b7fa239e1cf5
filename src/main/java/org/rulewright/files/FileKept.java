package org.rulewright.files;

import org.rulewright.base.Sha256;

/** A file was stored and waits to be read. */
public record FileKept(Sha256 content) {}
