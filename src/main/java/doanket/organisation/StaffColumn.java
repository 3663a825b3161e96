package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the sheet of people and posts; found by their heading, in any order. */
enum StaffColumn {
    NAME("Họ và tên", "Full name", true, "ho ten", "name"),
    UNIT("Mã đơn vị", "Unit code", true, "ma dv", "unit"),
    TITLE("Chức danh", "Title", true, "chuc vu"),
    FROM("Từ ngày", "From", true, "ngay bat dau", "tu"),
    TO("Đến ngày", "Until", false, "ngay ket thuc", "den", "to"),
    PRIMARY("Chức vụ chính", "Main post", false, "chinh", "main"),
    EMAIL("Thư điện tử", "E-mail", false, "email", "e mail"),
    PHONE("Điện thoại", "Telephone", false, "so dien thoai", "dt", "phone"),
    CAPACITY("Quyền, thay mặt", "Acting, on behalf", false, "quyen", "thay mat", "acting"),
    /** Which post a row is of that was given out and comes back; left empty in rows that somebody adds. */
    KEY("Mã dòng", "Row key", false);

    /** What stands in the column of the main post. */
    static final String YES = "x";

    private final String heading;
    private final String english;
    private final boolean needed;
    private final List<String> alsoCalled;

    StaffColumn(String heading, String english, boolean needed, String... alsoCalled) {
        this.heading = heading;
        this.english = english;
        this.needed = needed;
        this.alsoCalled = List.of(alsoCalled);
    }

    String heading() {
        return heading;
    }

    /** In a language of the portal; whatever stands above a column is read in both. */
    String heading(String language) {
        return "en".equals(language) ? english : heading;
    }

    boolean isNeeded() {
        return needed;
    }

    /** Compares without marks, case, and the star behind a needed column. */
    static Optional<StaffColumn> headed(String typed) {
        var plain = VietnameseText.fold(typed).replace("*", "").strip();
        return Arrays.stream(values())
                .filter(column -> VietnameseText.fold(column.heading).equals(plain)
                        || VietnameseText.fold(column.english).equals(plain)
                        || column.alsoCalled.contains(plain))
                .findFirst();
    }
}
