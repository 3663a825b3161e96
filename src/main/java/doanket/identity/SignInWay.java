package doanket.identity;

/**
 * By what an account is opened: each by one thing only, so that nobody has to ask which doors of somebody stand open. Told in the
 * log in words, which are written once for all readers.
 */
public enum SignInWay {
    /** A password that the portal keeps. */
    LOCAL("mật khẩu của cổng", "session.begun"),
    /** The provider of single sign-on, by a link that an administrator made. */
    PROVIDER("đăng nhập một lần", "session.byProvider"),
    /** A password that the installation's directory keeps. */
    DIRECTORY("mật khẩu của thư mục", "session.byDirectory"),
    /** A password that the portal keeps, whatever the installation says of those; each use is told to system administrators. */
    EMERGENCY("tài khoản khẩn cấp", "session.emergency");

    private final String told;
    private final String deed;

    SignInWay(String told, String deed) {
        this.told = told;
        this.deed = deed;
    }

    /** Whether the portal keeps the password. */
    public boolean isOfPortal() {
        return this == LOCAL || this == EMERGENCY;
    }

    String told() {
        return told;
    }

    /** How the log calls a sign-in by it. */
    String deed() {
        return deed;
    }
}
