package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.SumLine;
import org.rulewright.base.ui.SumLine.Term;
import org.rulewright.comment.Ledger;
import org.rulewright.comment.Status;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.search.DocketComments;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.ui.Results.Listing;

/** Finds in one docket; without search it shows the newest comments. */
final class DocketFinder extends Div {

    private final Docket docket;
    private final Names names;
    private final transient DocketComments comments;
    private final Finder finder;
    private final Div ledgerLine = new Div();

    DocketFinder(Docket docket, FinderServices services) {
        this.docket = docket;
        names = services.catalogue().of(docket);
        comments = services.comments();
        finder = new Finder(
                new Finder.Place(new Address(DocketTab.COMMENTS.address(docket)), docket.number(), services.keeping()),
                Query.everything(docket.id()),
                names,
                words -> comments.suggest(docket.id(), words));
        ledgerLine.addClassName("rw-find-ledger");
        finder.add(ledgerLine);
        add(finder);
    }

    boolean isOf(Docket another) {
        return docket.id().equals(another.id());
    }

    void show(QueryParameters parameters) {
        try {
            show(Address.query(parameters, docket.id()));
        } catch (Refusal refusal) {
            finder.showRefusal(refusal, Address.words(parameters));
        }
    }

    private void show(Query query) {
        var ledger = comments.ledger(docket.id());
        switch (comments.find(query)) {
            case Found found -> finder.show(query, names, found, sum(query, found, ledger));
            case Away _ -> finder.showAway(query, names, newest(query, ledger));
        }
        ledgerLine.removeAll();
        var why = new Anchor("dockets/" + docket.number() + "/withheld", getTranslation("search.ledger.withheld"));
        why.addClassNames("rw-small", "rw-tap");
        ledgerLine.add(sumLine(ledger), why);
    }

    private Listing newest(Query query, Ledger ledger) {
        var published = ledger.of(Status.PUBLISHED);
        return new Listing(
                getTranslation("search.newest", published),
                comments.newest(docket.id(), query.page()),
                Query.pages(published));
    }

    private String sum(Query query, Found found, Ledger ledger) {
        return query.isNarrow()
                ? getTranslation("search.found.of", Sums.comments(query, found), ledger.of(Status.PUBLISHED))
                : getTranslation("search.all", found.total());
    }

    private SumLine sumLine(Ledger ledger) {
        var terms = Arrays.stream(Status.values())
                .map(status -> new Term(ledger.of(status), getTranslation("search.ledger." + status)))
                .toList();
        return new SumLine(new Term(ledger.received(), getTranslation("search.ledger.received")), terms);
    }
}
