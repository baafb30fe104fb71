package vn.phoihop.kernel;

/**
 * Of what the cooperation is. Decree 26/2024 has no administrative reform, Directive 39-CT/TW and Conclusion 73-KL/TW have. Message key
 * {@code field.<NAME>}.
 */
public enum Field {
    LAW,
    ADMIN_REFORM,
    JUDICIAL_REFORM
}
