package vn.phoihop.kernel;

/** What a person is to the system, at the agency or unit of their account. Message key {@code role.<NAME>}. */
public enum Role {
    /** Đầu mối: writes the agency's plan and report. */
    FOCAL_POINT,
    /** Leader of the agency, signs for it; at the receiving authority also signs the compiled report. */
    SIGNER,
    /** Văn thư: numbers and dispatches. */
    CLERK,
    /** Officer of a receiving unit: opens campaigns, receives, reviews, compiles. */
    OFFICER,
    /** Head of a receiving unit: submits the compiled report upward. */
    HEAD,
    /** Reads what was sent to the Government. */
    READER,
    /** Gives opinions when asked. */
    OPINION,
    /** Runs the system; no rights on content. */
    ADMIN
}
