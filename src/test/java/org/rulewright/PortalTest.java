package org.rulewright;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rulewright.notification.PostOffice;
import org.rulewright.platform.FreshHome;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole portal: one context, one PostgreSQL and one Elasticsearch for all tests, on a random port,
 * empty at the beginning, without the demonstration.
 *
 * <p>A test that adds properties, beans or profiles of its own would need a second portal on the same folder, and is
 * refused like any second start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "rulewright.home=" + FreshHome.FOLDER,
            "rulewright.demo=false",
            "rulewright.search.meaning-share=100",
            "rulewright.monitor.key=" + PortalTest.MONITOR_KEY,
            "rulewright.share.at-once=200",
            "rulewright.share.per-minute=1",
            "rulewright.share.work-bits=8",
            "vaadin.productionMode=true",
            "server.shutdown=immediate"
        })
@ContextConfiguration(initializers = {FreshHome.class, PostOffice.class})
public @interface PortalTest {

    /** The key by which the portal's figures can be read. */
    String MONITOR_KEY = "a-key-for-tests-alone-with-forty-letters";
}
