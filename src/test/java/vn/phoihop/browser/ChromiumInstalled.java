package vn.phoihop.browser;

import java.io.File;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether this machine has the browser. In continuous integration its absence is a failure, not a reason to skip. */
class ChromiumInstalled implements ExecutionCondition {
    static final File CHROMIUM = program("CHROMIUM", "/usr/bin/chromium");
    static final File DRIVER = program("CHROMEDRIVER", "/usr/bin/chromedriver");

    private static File program(String variable, String usual) {
        return new File(System.getenv().getOrDefault(variable, usual));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (CHROMIUM.canExecute() && DRIVER.canExecute()) return ConditionEvaluationResult.enabled("Chromium is here");
        String missing = "No browser: neither " + CHROMIUM + " with " + DRIVER
                + " nor the environment's CHROMIUM and CHROMEDRIVER can be run";
        if (Boolean.parseBoolean(System.getenv("CI"))) throw new AssertionError(missing);
        return ConditionEvaluationResult.disabled(missing);
    }
}
