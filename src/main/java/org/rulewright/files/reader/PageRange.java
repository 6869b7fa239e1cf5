package org.rulewright.files.reader;

/** Some pages, the last one included. */
record PageRange(int first, int last) {}
