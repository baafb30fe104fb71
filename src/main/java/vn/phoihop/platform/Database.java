package vn.phoihop.platform;

/** Where the data are, who owns them (migrations, export, import) and who works with them (everything else). */
interface Database extends AutoCloseable {
    /** Asked for at every connection: a server that was started again may have another port. */
    String url();

    DatabaseRole owner();

    DatabaseRole app();

    @Override
    void close();
}
