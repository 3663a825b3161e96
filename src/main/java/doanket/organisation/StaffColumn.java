package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the sheet of people and posts; found by their heading, in any order. */
enum StaffColumn {
    NAME("Họ và tên", true, "ho ten"),
    UNIT("Mã đơn vị", true, "ma dv"),
    TITLE("Chức danh", true, "chuc vu"),
    FROM("Từ ngày", true, "ngay bat dau", "tu"),
    TO("Đến ngày", false, "ngay ket thuc", "den"),
    PRIMARY("Chức vụ chính", false, "chinh"),
    EMAIL("Thư điện tử", false, "email", "e mail"),
    PHONE("Điện thoại", false, "so dien thoai", "dt");

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
