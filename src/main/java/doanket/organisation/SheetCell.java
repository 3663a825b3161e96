package doanket.organisation;

import java.time.LocalDate;

/** One cell of an uploaded sheet, reduced to what an import can use. */
public record SheetCell(Kind kind, String text, LocalDate date) {

    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "", null);

    static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(Kind.TEXT, text, null);
    }

    static SheetCell number(String plain) {
        return new SheetCell(Kind.NUMBER, plain, null);
    }

    static SheetCell date(LocalDate date, String shown) {
        return new SheetCell(Kind.DATE, shown, date);
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** Whether there is nothing in it that was typed: a formula's result is somebody else's word. */
    public boolean isUnusable() {
        return kind == Kind.FORMULA || kind == Kind.ERROR;
    }
}
