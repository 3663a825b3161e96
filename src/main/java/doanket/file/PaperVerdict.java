package doanket.file;

import java.util.Arrays;

/** What a look into a paper came to; told from one process to the other as its exit code. */
enum PaperVerdict {
    FINE,
    SECRET,
    LOCKED,
    HAS_PROGRAM,
    BURSTING,
    BROKEN;

    private static final int FIRST = 20;

    int exitCode() {
        return FIRST + ordinal();
    }

    /** The machine ends itself with a code of its own when its memory is used up. */
    static PaperVerdict ofExitCode(int code, int outOfMemory) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.exitCode() == code)
                .findFirst()
                .orElse(code == outOfMemory ? BURSTING : BROKEN);
    }

    /** Lets a fine paper pass and refuses any other. */
    void pass(String name) {
        switch (this) {
            case FINE -> {}
            case SECRET -> throw FileRefused.secret(name);
            case LOCKED -> throw FileRefused.locked(name);
            case HAS_PROGRAM -> throw FileRefused.hasProgram(name);
            case BURSTING -> throw FileRefused.bursting(name);
            case BROKEN -> throw FileRefused.brokenPaper(name);
        }
    }
}
