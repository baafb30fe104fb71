package vn.phoihop.platform;

/** A name and a password PostgreSQL knows. */
record DatabaseRole(String username, String password) {
    @Override
    public String toString() {
        return username;
    }
}
