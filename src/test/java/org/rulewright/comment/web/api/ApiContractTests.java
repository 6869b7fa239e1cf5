package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;
import static org.rulewright.comment.web.api.CommentEndpointTest.aKey;
import static org.rulewright.comment.web.api.CommentEndpointTest.saying;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.comment.web.api.Program.Answer;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ApiContractTests {

    private static final String COMMENTS = "/api/v1/comments";
    private static final String BATCH = "/api/v1/comments:batch";
    private static final String FILES = "/api/v1/files";
    private static final String LINES = "application/x-ndjson";

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    CommentDesk desk;

    @Autowired
    GroupedComments grouped;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private Program program = new Program(0);
    private Contract contract = new Contract(JsonMapper.shared().nullNode());

    @BeforeEach
    void start() {
        program = new Program(port);
        contract = new Contract(program.get("/api/v1/openapi.json").body());
    }

    @Test
    void describesEveryAddressOfTheApi() {
        var served = addresses.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .map(address -> address.replaceAll("\\{\\w+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
        var described = contract.promised().stream()
                .map(answer -> answer.substring(0, answer.lastIndexOf(' ')).replaceAll("\\{\\w+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(served);
    }

    @Test
    void leadsABrowserToThePageForDevelopers() {
        var answer = program.get("/api");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.whole().headers().firstValue("location").orElseThrow())
                .endsWith("/developers");
        assertThat(program.get("/developers").whole().body()).contains("For developers", "Idempotency-Key");
    }

    @Test
    void describesEachFieldThatIsRead() {
        assertThat(contract.fields("SentComment")).isEqualTo(names(SentComment.class));
        assertThat(contract.fields("SentSender")).isEqualTo(names(SentComment.Sender.class));
        assertThat(contract.fields("SentPoint")).isEqualTo(names(SentComment.SentPoint.class));
        assertThat(contract.fields("SentEvidence")).isEqualTo(names(SentComment.SentEvidence.class));
        assertThat(contract.fields("SentLine")).isEqualTo(names(SentLine.class));
    }

    @Test
    void answersEachRequestAsItIsDescribed() throws Exception {
        var docket = aDocket().in(dockets, agencies);

        comments(docket);
        batches(docket);
        files();
        reading(docket);
        shares(docket);

        var promised = contract.promised();
        promised.removeIf(answer -> answer.contains("/api/v1/search"));
        assertThat(contract.produced()).isEqualTo(promised);
    }

    private void comments(Docket docket) {
        var key = aKey();
        var body = saying(docket, "\"body\": \"Once.\"");
        var closed = aDocket()
                .opening(Instant.EPOCH)
                .closing(Instant.EPOCH.plusSeconds(1))
                .in(dockets, agencies);
        Stream.of(
                        program.send(key, body),
                        program.send(key, body),
                        program.send(key, saying(docket, "\"body\": \"Other.\"")),
                        program.send(aKey(), saying(closed, "\"body\": \"Late.\"")),
                        program.send("short", body),
                        program.send(aKey(), "{\"colour\": 1}"),
                        program.send(aKey(), "{\"docket\": \"NO-SUCH\"}"),
                        program.send(aKey(), saying(docket, "\"files\": [\"" + aKey() + "\"]")),
                        program.send(aKey(), "{\"body\": \"" + "x".repeat(5_000_000) + "\"}"),
                        post(COMMENTS, "text/plain", "Hello"))
                .forEach(answer -> contract.hold("post", COMMENTS, answer));
    }

    private void batches(Docket docket) {
        var good = line(aKey(), saying(docket, "\"body\": \"One.\""));
        var answer = post(BATCH, LINES, String.join("\n", good, "{\"key\": 1}", line("short", "{}"), "", good));

        contract.hold("post", BATCH, answer);
        var lines =
                answer.whole().body().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).extracting(line -> line.path("status").asInt()).containsExactly(201, 400, 400, 200);
        lines.forEach(line -> contract.matches(
                JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/LineAnswer\"}"), line, "line"));
        contract.hold("post", BATCH, post(BATCH, LINES, "\n\n"));
        contract.hold("post", BATCH, post(BATCH, LINES, "x".repeat(11_000_000)));
        contract.hold("post", BATCH, post(BATCH, "application/json", good));
    }

    private void files() {
        contract.hold("post", FILES, post(FILES + "?name=notes.txt", "text/plain", "Notes"));
        contract.hold("post", FILES, post(FILES, "text/plain", "Notes"));
        contract.hold("post", FILES, post(FILES + "?name=notes.exe", "text/plain", "MZ"));
        contract.hold("post", FILES, post(FILES + "?name=big.txt", "text/plain", "x".repeat(53_000_000)));
    }

    private void reading(Docket docket) {
        contract.hold("get", "/api/v1/dockets/{number}", program.get("/api/v1/dockets/" + docket.number()));
        contract.hold("get", "/api/v1/dockets/{number}", program.get("/api/v1/dockets/NO-SUCH"));
        var sent = program.send(
                aKey(),
                saying(
                        docket,
                        "\"points\": [{\"words\": \"w\", \"evidence\": [{\"value\": \"1 mg\"}]}], \"files\": [\"%s\"]"
                                .formatted(post(FILES + "?name=notes.txt", "text/plain", "Notes")
                                        .text("reference"))));
        var address = "/api/v1/comments/" + sent.text("trackingNumber");
        contract.hold("get", "/api/v1/comments/{trackingNumber}", program.get(address));
        publish(sent.text("trackingNumber"));
        contract.hold("get", "/api/v1/comments/{trackingNumber}", program.get(address));
        contract.hold("get", "/api/v1/openapi.json", program.get("/api/v1/openapi.json"));
    }

    @Test
    void leadsFromACommentThatIsCountedWithAnotherToThatOne() {
        var docket = aDocket().in(dockets, agencies);
        var shown =
                program.send(aKey(), saying(docket, "\"body\": \"The same.\"")).text("trackingNumber");
        var counted =
                program.send(aKey(), saying(docket, "\"body\": \"The same.\"")).text("trackingNumber");
        publish(shown);
        OwnAuthority.as(
                Role.MODERATOR,
                () -> grouped.group(List.of(
                        new CountedWith(comment(counted).id(), 1, comment(shown).id(), 1))));

        var answer = program.get("/api/v1/comments/" + counted);

        contract.hold("get", "/api/v1/comments/{trackingNumber}", answer);
        assertThat(answer.text("countedWith")).isEqualTo(shown);
        assertThat(answer.body().has("body")).isFalse();
    }

    private void shares(Docket docket) throws Exception {
        program = new Program(port, InetAddress.getByName("127.0.0.77"));
        var line = line(aKey(), saying(docket, "\"body\": \"Again.\""));
        var most = post(BATCH, LINES, (line + "\n").repeat(200));
        assertThat(most.status()).isEqualTo(200);

        contract.hold("post", BATCH, post(BATCH, LINES, line));
        contract.hold("post", FILES, post(FILES + "?name=notes.txt", "text/plain", "Notes"));
        var over = program.send(aKey(), saying(docket, "\"body\": \"Over.\""));
        contract.hold("post", COMMENTS, over);
        assertThat(over.whole().headers().firstValueAsLong("Retry-After").orElse(0))
                .isPositive();

        var worked = program.answer(program.request(COMMENTS, "application/json")
                .header("Idempotency-Key", aKey())
                .header(
                        "Rulewright-Proof",
                        solved(over.text("challenge"), over.body().path("bits").asInt()))
                .POST(BodyPublishers.ofString(saying(docket, "\"body\": \"Worked for.\"")))
                .build());
        assertThat(worked.status()).isEqualTo(201);
    }

    private static String solved(String challenge, int bits) throws Exception {
        for (var number = 0; ; number++) {
            var proof = challenge + ":" + number;
            var digest = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.UTF_8));
            if (new BigInteger(1, digest).bitLength() <= 256 - bits) {
                return proof;
            }
        }
    }

    private void publish(String number) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(comment(number), Status.PUBLISHED, "");
            return 0;
        });
    }

    private Comment comment(String number) {
        return OwnAuthority.as(Role.MODERATOR, () -> desk.get(new TrackingNumber(number)));
    }

    private static String line(String key, String comment) {
        return "{\"key\": \"%s\", \"comment\": %s}".formatted(key, comment.replace("\n", " "));
    }

    private Answer post(String path, String type, String body) {
        return program.answer(
                program.request(path, type).POST(BodyPublishers.ofString(body)).build());
    }

    private static Set<String> names(Class<? extends Record> kind) {
        return Stream.of(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
