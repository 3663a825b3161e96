package doanket.launcher;

import java.nio.file.Path;

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

    static StartRefused nothingToBackUp(Path folder) {
        return new StartRefused(
                "There is no embedded database in " + folder
                        + ". Name the portal's folder with --data-dir; a database of your own is backed up with"
                        + " config/backup/backup.sh.",
                null);
    }

    static StartRefused nothingToAsk(Path folder) {
        return new StartRefused(
                "No portal runs on the folder " + folder
                        + ". Start it, or name its folder with --data-dir; for a database of"
                        + " your own there is config/postgresql/verify-log.sh.",
                null);
    }

    static StartRefused logBroken(String lines) {
        return new StartRefused("The log is NOT whole:\n" + lines, null);
    }

    static StartRefused logUnread(Path folder, Throwable cause) {
        return new StartRefused("The log in " + folder + " could not be read: " + cause.getMessage(), cause);
    }

    static StartRefused archiveMissing(Path archive) {
        return new StartRefused("There is no file " + archive + ". Nothing was changed.", null);
    }

    static StartRefused archiveInside(Path file, Path folder) {
        return new StartRefused(
                file + " lies inside the folder " + folder
                        + ", and would be copied into itself. Choose a place outside of it, on another disk if there is one;"
                        + " nothing was written.",
                null);
    }

    static StartRefused archiveOfOtherKind(Path archive, String made, String here) {
        return new StartRefused(
                "The archive " + archive + " was made on another kind of machine (" + made + "; here it is " + here
                        + "). Restore it on one of the same kind. Nothing was changed.",
                null);
    }

    static StartRefused archiveThere(Path file) {
        return new StartRefused(file + " is there already. Choose another name; nothing was written.", null);
    }

    static StartRefused backupFailed(Path file, Throwable cause) {
        return new StartRefused("The backup " + file + " could not be made: " + cause.getMessage(), cause);
    }

    static StartRefused folderNotEmpty(Path folder) {
        return new StartRefused(
                "There is something in the folder " + folder
                        + ". Restore into an empty one, or one that is not there yet; nothing was changed.",
                null);
    }

    static StartRefused archiveDamaged(Path archive, String why, Throwable cause) {
        return new StartRefused(
                "The archive " + archive + " is damaged: " + why + ". Nothing was changed; take another one.", cause);
    }

    static StartRefused restoreFailed(Path archive, Throwable cause) {
        return new StartRefused("The archive " + archive + " could not be put back: " + cause.getMessage(), cause);
    }

    static StartRefused folderTaken(Path dataDir) {
        return new StartRefused(
                "Another portal is already running on the folder " + dataDir
                        + ". Stop it, or choose another folder with --data-dir or DOANKET_DATA_DIR.",
                null);
    }
}
