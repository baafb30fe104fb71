package vn.phoihop.platform;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Values the office sets while the system runs, by key such as {@code demonstration.business-day}; the same on every node. */
@Component
public class Settings {
    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> find(String key) {
        return jdbc.sql("select value from platform.setting where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Transactional
    public void put(String key, String value) {
        jdbc.sql(
                        "insert into platform.setting (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value")
                .param("key", key)
                .param("value", value)
                .update();
    }

    @Transactional
    public void remove(String key) {
        jdbc.sql("delete from platform.setting where key = :key")
                .param("key", key)
                .update();
    }
}
