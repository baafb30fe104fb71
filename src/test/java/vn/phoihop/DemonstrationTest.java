package vn.phoihop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application in the demonstration, with its people and campaigns, answering on a port of its own: shared by everything that reads
 * the demonstration or tries it in a browser. A test that changes something chooses what no other test looks at.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"phoihop.var=target/var", "phoihop.database=demonstration"})
@ActiveProfiles("demo")
@AutoConfigureMockMvc
public @interface DemonstrationTest {}
