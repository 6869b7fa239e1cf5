package org.rulewright.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one Elasticsearch node until its standard input ends, which it does when the portal stops or dies.
 *
 * <p>Arguments: the folder for its data, and the folder with its modules. The port is in {@code logs/http.ports}.
 */
public final class EngineNode {

    private EngineNode() {}

    static void main(String[] arguments) throws Exception {
        LogConfigurator.configureESLogging();
        var node = node(Path.of(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        node.start();
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static Node node(Path home, Path modules) throws IOException {
        var config = Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("logs"));
        var plugins = Files.createDirectories(home.resolve("plugins"));
        var loader = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(modules, false),
                PluginsLoader.loadPluginsBundles(plugins, false),
                Map.of(),
                false);
        return new Node(new Environment(settings(home), config), loader);
    }

    private static Settings settings(Path home) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("cluster.name", "rulewright")
                .put("node.name", "embedded")
                .put("node.portsfile", true)
                .put("discovery.type", "single-node")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("network.host", "127.0.0.1")
                .put("http.port", 0)
                .put("transport.port", 0)
                .put("action.auto_create_index", false)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (IOException e) {
            System.err.println("The node did not close cleanly: " + e);
        }
    }
}
