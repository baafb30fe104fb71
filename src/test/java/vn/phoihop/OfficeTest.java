package vn.phoihop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application on a real database that starts empty and is shared: a test makes what it needs and assumes
 * nothing else. All of these also run on the oldest supported PostgreSQL, see {@code .ci/run}.
 */
@Tag("sql")
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "phoihop.var=target/var")
@AutoConfigureMockMvc
public @interface OfficeTest {}
