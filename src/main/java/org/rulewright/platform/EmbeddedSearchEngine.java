package org.rulewright.platform;

/** A search engine that lives and dies with the portal; the bean exists only where no cluster is set. */
public interface EmbeddedSearchEngine extends SearchEngine {

    /** Begins to start it and returns at once; it has an address when it is up. */
    void start();

    /** Stops it and waits until it is down; the portal goes on without. */
    void stop();
}
