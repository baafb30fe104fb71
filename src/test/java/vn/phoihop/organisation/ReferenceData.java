package vn.phoihop.organisation;

import org.springframework.context.ApplicationContext;

/** The real agencies, for tests that need them: importing twice changes nothing. */
public final class ReferenceData {
    private ReferenceData() {}

    public static void importInto(ApplicationContext context) {
        context.getBean(ReferenceAgencies.class).run();
    }
}
