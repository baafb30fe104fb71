package vn.phoihop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The whole application on a real database that starts empty and is shared: a test makes what it needs and assumes nothing else. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "phoihop.var=target/var")
@AutoConfigureMockMvc
public @interface OfficeTest {}
