package org.rulewright.search.ui;

import org.rulewright.search.DocketComments;
import org.springframework.stereotype.Component;

/** What finding in a docket needs. */
@Component
record FinderServices(Catalogue catalogue, DocketComments comments, Keeping keeping) {}
