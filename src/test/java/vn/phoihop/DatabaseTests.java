package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class DatabaseTests {
    @Autowired
    JdbcClient db;

    @Test
    void theApplicationStartsOnItsOwnDatabase() {
        assertThat(db.sql("show fsync").query(String.class).single()).isEqualTo("on");
    }
}
