package org.rulewright.campaign.counted;

import java.util.Optional;
import org.rulewright.campaign.CampaignId;
import org.rulewright.moderation.BulkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which acts counted in which campaign. */
@Repository
class CountingActStore {

    private final JdbcClient jdbc;

    CountingActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes which act counts in the campaign. */
    void begun(CampaignId campaign, BulkId act) {
        jdbc.sql("insert into campaign_count (bulk_id, campaign_id) values (:bulk, :campaign)")
                .param("bulk", act.value())
                .param("campaign", campaign.value())
                .update();
    }

    /** The act that counted last in the campaign. */
    Optional<BulkId> last(CampaignId campaign) {
        return jdbc.sql("""
                select bulk_id
                from campaign_count
                where campaign_id = :campaign
                order by bulk_id desc
                limit 1
                """)
                .param("campaign", campaign.value())
                .query((row, _) -> new BulkId(row.getLong("bulk_id")))
                .optional();
    }
}
