package org.rulewright.files;

import org.rulewright.base.Sha256;

/** A file was read as far as it can be; its pages are known now. */
public record FileRead(Sha256 content) {}
