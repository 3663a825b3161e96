package doanket.file;

import doanket.platform.BusinessException;

/** What the picture library refuses, and why. */
public class LibraryRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private LibraryRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static LibraryRefused changedMeanwhile() {
        return new LibraryRefused("refused.pictureChanged");
    }

    static LibraryRefused tooLong(int most, int given) {
        return new LibraryRefused("refused.pictureWords", most, given);
    }

    static LibraryRefused samePicture() {
        return new LibraryRefused("refused.samePicture");
    }

    static LibraryRefused notAPicture() {
        return new LibraryRefused("refused.notAPicture");
    }

    /** Says in how many places, and names the first of those that the current user may open. */
    static LibraryRefused inUse(int places, String first) {
        return first == null
                ? new LibraryRefused("refused.inUseElsewhere", places)
                : new LibraryRefused("refused.inUse", places, first);
    }
}
