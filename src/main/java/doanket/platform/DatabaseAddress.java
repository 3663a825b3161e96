package doanket.platform;

import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and how to enter it. */
record DatabaseAddress(String url, String user, String password) {

    PGSimpleDataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        // Lets PostgreSQL decide the type of a null or a text given for a uuid or jsonb column.
        source.setStringType("unspecified");
        source.setApplicationName("doanket");
        source.setConnectTimeout(5);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        // What PostgreSQL says of a row it refuses holds the row itself, which belongs in no log.
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
