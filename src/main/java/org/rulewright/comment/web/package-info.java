/** Comments over HTTP: files of published comments, and the headers of private pages. */
@NullMarked
package org.rulewright.comment.web;

import org.jspecify.annotations.NullMarked;
