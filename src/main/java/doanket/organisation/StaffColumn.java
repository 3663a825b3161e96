package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the sheet of people and posts; found by their heading, in any order. */
enum StaffColumn {
    NAME("Họ và tên", true, "ho ten", "name", "full name"),
    UNIT("Mã đơn vị", true, "ma dv", "unit code", "unit"),
    TITLE("Chức danh", true, "chuc vu", "title"),
    FROM("Từ ngày", true, "ngay bat dau", "tu", "from"),
    TO("Đến ngày", false, "ngay ket thuc", "den", "until", "to"),
    PRIMARY("Chức vụ chính", false, "chinh", "main post", "main"),
    EMAIL("Thư điện tử", false, "email", "e mail", "e-mail"),
    PHONE("Điện thoại", false, "so dien thoai", "dt", "telephone", "phone"),
    CAPACITY("Quyền, thay mặt", false, "quyen", "thay mat", "acting"),
    /** Which post a row is of that was given out and comes back; left empty in rows that somebody adds. */
    KEY("Mã dòng", false, "row key");

    /** What stands in the column of the main post. */
    static final String YES = "x";

    private final String heading;
    private final boolean needed;
    private final List<String> alsoCalled;

    StaffColumn(String heading, boolean needed, String... alsoCalled) {
        this.heading = heading;
        this.needed = needed;
        this.alsoCalled = List.of(alsoCalled);
    }

    String heading() {
        return heading;
    }

    boolean isNeeded() {
        return needed;
    }

    /** Compares without marks, case, and the star behind a needed column. */
    static Optional<StaffColumn> headed(String typed) {
        var plain = VietnameseText.fold(typed).replace("*", "").strip();
        return Arrays.stream(values())
                .filter(column ->
                        VietnameseText.fold(column.heading).equals(plain) || column.alsoCalled.contains(plain))
                .findFirst();
    }
}
