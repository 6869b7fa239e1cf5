package org.rulewright.docket.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.rulewright.docket.Docket;

/** Something that a module has to say at the head of a docket's pages; a bean of this type is asked for each page. */
public interface HeadStrip {

    /** What is to be said to whoever looks at the docket now; nothing for most. */
    Optional<Component> on(Docket docket);
}
