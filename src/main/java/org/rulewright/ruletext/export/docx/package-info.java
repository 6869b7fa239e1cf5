/** Rule texts as Word files, written as they come; two versions become one file with tracked changes. */
@NullMarked
package org.rulewright.ruletext.export.docx;

import org.jspecify.annotations.NullMarked;
