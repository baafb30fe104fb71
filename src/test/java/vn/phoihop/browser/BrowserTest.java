package vn.phoihop.browser;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;

/** Needs Chromium. Without it the test is skipped and says so; where CI=true it fails. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumInstalled.class)
@interface BrowserTest {}
