package org.rulewright.search.index.ui;

import com.vaadin.flow.component.html.Div;
import org.rulewright.base.ui.FieldList;
import org.rulewright.search.index.IndexState.Queue;

/** What has yet to reach the indices, in numbers. */
final class QueueFacts extends Div {

    QueueFacts(Queue queue) {
        add(new FieldList()
                .field(
                        getTranslation("search.engine.lag"),
                        getTranslation("search.engine.seconds", queue.lag().toSeconds()))
                .field(getTranslation("search.engine.queue"), number(queue.waiting()))
                .field(getTranslation("search.engine.refused"), number(queue.setAside()))
                .field(getTranslation("search.engine.rejections"), number(queue.rejections())));
    }

    private String number(long count) {
        return getTranslation("base.number", count);
    }
}
