package org.rulewright.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rulewright.identity.DemonstrationAccount;
import org.rulewright.identity.DemonstrationAccounts;
import org.rulewright.identity.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What there is in demonstration mode and not otherwise. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationSettings {

    private static final String PASSWORD = "demonstration";

    @Bean
    DemonstrationAccounts demonstrationAccounts() {
        var accounts = List.of(
                account("moderator", "Moderator", Role.MODERATOR),
                account("panelist", "Panel member", Role.PANELIST),
                account("analyst", "Policy analyst", Role.ANALYST),
                account("approver", "Approver", Role.APPROVER),
                account("admin", "Administrator", Role.ADMIN));
        return () -> accounts;
    }

    @Bean
    Script demonstrationScript(JsonMapper json) {
        return new Script(
                json.readValue(read("docket.json"), Script.DocketScript.class),
                json.readValue(read("answers.json"), Script.AnswerScript.class),
                json.readValue(read("sample-comments.json"), new TypeReference<>() {}),
                json.readValue(read("drafting.json"), Script.DraftingScript.class));
    }

    /** A file of the marine toxins docket. */
    static String read(String name) {
        try {
            return new ClassPathResource("demo/marine-toxins/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemonstrationAccount account(String username, String displayName, Role role) {
        return new DemonstrationAccount(username, PASSWORD, displayName, role);
    }
}
