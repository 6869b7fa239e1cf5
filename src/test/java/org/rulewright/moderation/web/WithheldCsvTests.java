package org.rulewright.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class WithheldCsvTests {

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Test
    void sendsATableEvenWhereNothingWasWithheld() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var address = URI.create("http://127.0.0.1:" + port + "/data/" + docket.number() + "/withheld.csv");

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("number,date,what");
        }
    }
}
