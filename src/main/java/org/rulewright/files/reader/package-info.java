/**
 * Reads one file and ends: the program that runs as a process of its own, bounded in memory and time, so that a hostile
 * file stops nothing but its own reading. Knows neither the portal's parts nor its database.
 */
@NullMarked
package org.rulewright.files.reader;

import org.jspecify.annotations.NullMarked;
