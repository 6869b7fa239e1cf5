package org.rulewright.comment.ui;

import java.util.List;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.confidential.twin.Twin;
import org.rulewright.files.PageText;

/** How a public version is made of one file: by its author while it is written, or by the staff at the desk. */
interface TwinWays {

    /** The words of the file; refuses one that cannot be read. */
    List<PageText> pages();

    /** What is not to be shown. */
    Passages passages();

    void hide(Passages passages);

    /** What the public would read of these pages. */
    Twin look(List<PageText> pages);

    /** The key of the words on the button that does so. */
    String useKey();

    /** Somebody has looked at the pages, and wants this version. */
    void use();
}
