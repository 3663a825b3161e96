package doanket.file;

import doanket.platform.BusinessException;

/** Why a file is not taken, and what to do about it. */
public class FileRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private static final String ACCEPTED = "JPG, PNG, WebP, GIF, PDF, DOCX, XLSX, PPTX, ODT, ODS, TXT, CSV";

    FileRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    public static FileRefused nothingSent() {
        return new FileRefused("refused.nothingSent");
    }

    static FileRefused empty(String name) {
        return new FileRefused("refused.empty", name);
    }

    static FileRefused tooLarge(String name, long mostBytes) {
        return new FileRefused("refused.tooLarge", name, mostBytes / 1_000_000);
    }

    static FileRefused kindNotTaken(String name) {
        return new FileRefused("refused.kindNotTaken", name, ACCEPTED);
    }

    static FileRefused notWhatItSays(String name) {
        return new FileRefused("refused.notWhatItSays", name);
    }

    static FileRefused brokenPicture(String name) {
        return new FileRefused("refused.brokenPicture", name);
    }

    static FileRefused tooManyPixels(String name, int mostMegapixels) {
        return new FileRefused("refused.tooManyPixels", name, mostMegapixels);
    }

    static FileRefused brokenPaper(String name) {
        return new FileRefused("refused.brokenPaper", name);
    }

    static FileRefused locked(String name) {
        return new FileRefused("refused.locked", name);
    }

    static FileRefused hasProgram(String name) {
        return new FileRefused("refused.hasProgram", name);
    }

    static FileRefused bursting(String name) {
        return new FileRefused("refused.bursting", name);
    }

    static FileRefused secret(String name) {
        return new FileRefused("refused.secret", name);
    }

    static FileRefused infected(String name) {
        return new FileRefused("refused.infected", name);
    }

    static FileRefused scannerAway() {
        return new FileRefused("refused.scannerAway");
    }

    static FileRefused busy() {
        return new FileRefused("refused.busy");
    }

    static FileRefused diskFull() {
        return new FileRefused("refused.diskFull");
    }

    public boolean isTooLarge() {
        return getMessage().equals("refused.tooLarge");
    }
}
