package doanket;

/** Where the server under test is. */
public final class Portal {

    private Portal() {}

    /** Without a slash at the end. {@code localhost}, because browsers give secure cookies to it without TLS. */
    public static String url() {
        return "http://localhost:" + port();
    }

    public static int port() {
        return Integer.getInteger("it.port");
    }
}
