package org.rulewright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rulewright.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EmbeddedDatabaseTests {

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void keepsWhatItConfirms(String setting, String value) {
        var found = database.sql("select current_setting(:setting)")
                .param("setting", setting)
                .query(String.class)
                .single();

        assertThat(found).isEqualTo(value);
    }

    @Test
    void isPostgresEighteen() {
        var version =
                database.sql("show server_version_num").query(Integer.class).single();

        assertThat(version).isBetween(180_000, 189_999);
    }
}
