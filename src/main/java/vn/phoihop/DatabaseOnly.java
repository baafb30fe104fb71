package vn.phoihop;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The application without its rooms. Not a component: only commands start it. */
@ComponentScan("vn.phoihop.platform")
@ImportAutoConfiguration({JdbcTemplateAutoConfiguration.class, TransactionAutoConfiguration.class})
class DatabaseOnly {}
