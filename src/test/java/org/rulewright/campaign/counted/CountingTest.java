package org.rulewright.campaign.counted;

import static org.rulewright.campaign.Mailing.letter;

import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.comment.Comments;
import org.rulewright.comment.GroupedComments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of counting form letters in a docket of its own. */
@PortalTest
abstract class CountingTest {

    static final String VARIANT = letter() + "We also ask for a hearing in the town of Harbour Grace.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CountingDesk desk;

    @Autowired
    GroupedComments grouped;

    @Autowired
    PublicCampaigns campaigns;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    FormLetters letters;

    @BeforeEach
    void openADocket() {
        letters = new FormLetters(portal);
    }
}
