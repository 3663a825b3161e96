package doanket.launcher;

/** Why the portal cannot start here, as a sentence for the person at the terminal. */
class StartRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static StartRefused portTaken(Options options, Throwable cause) {
        return new StartRefused(
                "Port " + options.port() + " cannot be used (" + cause.getMessage()
                        + "). Perhaps another portal is running already; choose another port with --port.",
                cause);
    }

    static StartRefused folderNotWritable(Options options, Throwable cause) {
        return new StartRefused(
                "The folder " + options.dataDir() + " cannot be written to by the user "
                        + System.getProperty("user.name") + ". Give that user the right, or choose another folder with"
                        + " --data-dir or DOANKET_DATA_DIR.",
                cause);
    }

    static StartRefused folderTaken(Options options) {
        return new StartRefused(
                "Another portal is already running on the folder " + options.dataDir()
                        + ". Stop it, or choose another folder with --data-dir or DOANKET_DATA_DIR.",
                null);
    }
}
