package doanket.organisation;

import doanket.platform.BusinessException;

/** Why a file is not taken in as a whole; what is wrong with single rows stands in the preview. */
public class ImportRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private ImportRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static ImportRefused fileMissing() {
        return new ImportRefused("refused.fileMissing");
    }

    static ImportRefused fileTooLarge(int megabytes) {
        return new ImportRefused("refused.fileTooLarge", megabytes);
    }

    static ImportRefused plainText() {
        return new ImportRefused("refused.plainText");
    }

    static ImportRefused plainTextOfOldCode() {
        return new ImportRefused("refused.plainTextOfOldCode");
    }

    static ImportRefused oldLetters(String place, String text) {
        return new ImportRefused("refused.oldLetters", place, text);
    }

    static ImportRefused notAWorkbook() {
        return new ImportRefused("refused.notAWorkbook");
    }

    static ImportRefused oldOrProtectedWorkbook() {
        return new ImportRefused("refused.oldOrProtectedWorkbook");
    }

    static ImportRefused brokenWorkbook() {
        return new ImportRefused("refused.brokenWorkbook");
    }

    static ImportRefused columnsMissing(String columns) {
        return new ImportRefused("refused.columnsMissing", columns);
    }

    static ImportRefused noRows() {
        return new ImportRefused("refused.noRows");
    }

    static ImportRefused tooManyRows(int most) {
        return new ImportRefused("refused.tooManyRows", most);
    }

    static ImportRefused rowsBad(long bad) {
        return new ImportRefused("refused.rowsBad", bad);
    }

    static ImportRefused alreadyImported() {
        return new ImportRefused("refused.alreadyImported");
    }

    static ImportRefused foreignWorkbook() {
        return new ImportRefused("refused.foreignWorkbook");
    }

    static ImportRefused wrongCell(String cell, String wanted, String found) {
        return new ImportRefused("refused.wrongCell", cell, wanted, found);
    }

    static ImportRefused notAList() {
        return new ImportRefused("refused.notAList");
    }

    static ImportRefused listEncoding() {
        return new ImportRefused("refused.listEncoding");
    }

    static ImportRefused listEntry(String code, String name) {
        return new ImportRefused("refused.listEntry", (code + " " + name).strip());
    }

    static ImportRefused listCodeTwice(String code) {
        return new ImportRefused("refused.listCodeTwice", code);
    }

    static ImportRefused listTypeUnknown(String name) {
        return new ImportRefused("refused.listTypeUnknown", name);
    }
}
