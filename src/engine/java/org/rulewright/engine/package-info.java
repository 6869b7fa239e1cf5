/** The embedded Elasticsearch; compiled and run apart from the portal, never on its class path. */
package org.rulewright.engine;
