/** Where staff and experts sign in. */
@NullMarked
package org.rulewright.identity.ui;

import org.jspecify.annotations.NullMarked;
