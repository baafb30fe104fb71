package vn.phoihop;

/**
 * Who writes which section of which report.
 *
 * @param section address of its page
 * @param figure an indicator that is typed there
 */
record Desk(String username, String section, String figure) {}
