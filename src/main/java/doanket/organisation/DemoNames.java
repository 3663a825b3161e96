package doanket.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names of people, the same ones each time, none of them twice. */
final class DemoNames {

    /** Whose ways of naming prevail in a place. */
    enum Manner {
        LOWLAND,
        NORTHERN,
        HIGHLAND
    }

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Võ", "Phan", "Trương", "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ",
            "Dương", "Đinh", "Lý", "Huỳnh");
    private static final List<String> MIDDLE_OF_MEN =
            List.of("Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Ngọc", "Thanh", "Đình", "Công");
    private static final List<String> GIVEN_TO_MEN = List.of(
            "An", "Ân", "Bình", "Cường", "Dũng", "Đạt", "Đức", "Giang", "Hải", "Hùng", "Khang", "Long", "Nam", "Phúc",
            "Quân", "Sơn", "Thành", "Tuấn", "Ước", "Việt");
    private static final List<String> MIDDLE_OF_WOMEN =
            List.of("Thị", "Thị Thanh", "Thị Ngọc", "Thu", "Kim", "Bích", "Thị Hồng");
    private static final List<String> GIVEN_TO_WOMEN = List.of(
            "Ái", "An", "Ánh", "Bình", "Chi", "Dung", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Mai", "Nga", "Oanh",
            "Phượng", "Thảo", "Thủy", "Uyên", "Vân", "Yến");

    private static final List<String> NORTHERN_FAMILY =
            List.of("Lò Văn", "Lò Thị", "Quàng Văn", "Quàng Thị", "Lường Thị", "Cầm Văn", "Vi Thị", "Tòng Văn");
    private static final List<String> NORTHERN_GIVEN =
            List.of("Pánh", "Xôm", "Ín", "Thoong", "Mấng", "Ban", "Phương", "Ơn", "Hặc", "Chiến", "Inh", "Diên");
    private static final List<String> MONG_FAMILY =
            List.of("Giàng A", "Giàng Thị", "Sùng A", "Sùng Thị", "Vừ A", "Thào Thị", "Lầu A", "Mùa Thị");
    private static final List<String> MONG_GIVEN =
            List.of("Páo", "Dế", "Tủa", "Chư", "Mỷ", "Sua", "Dinh", "Lềnh", "Súa", "Nhà");

    private static final List<String> HIGHLAND_FIRST = List.of(
            "Y Nguyên", "Y Thông", "Y Bhăm", "Y Khuê", "Y Sơn", "H'Bia", "H'Lan", "H'Yéo", "H'Mai", "H'Nga", "H'Ánh");
    private static final List<String> HIGHLAND_CLAN = List.of("Ênuôl", "Niê", "Byă", "Mlô", "Kbuôr", "Êban");
    private static final List<String> CLAN_FIRST = List.of("Rơ Châm", "Ksor", "Siu", "Kpă", "Rah Lan", "A", "Y");
    private static final List<String> GIVEN_AFTER_CLAN =
            List.of("H'Yéo", "H'Lan", "Blêh", "Thút", "Đức", "Nheo", "Vêng", "Blét", "Hyưi", "Phin");

    private final Random random = new Random(1930);
    private final Set<String> given = new HashSet<>();

    /** Keeps a name from being given to somebody else. */
    void reserve(String name) {
        given.add(name);
    }

    String next(Manner manner) {
        String name;
        do {
            name = one(manner);
        } while (!given.add(name));
        return name;
    }

    private String one(Manner manner) {
        int chance = random.nextInt(10);
        if (manner == Manner.LOWLAND || chance < 2) {
            return chance % 2 == 0
                    ? of(FAMILY) + " " + of(MIDDLE_OF_MEN) + " " + of(GIVEN_TO_MEN)
                    : of(FAMILY) + " " + of(MIDDLE_OF_WOMEN) + " " + of(GIVEN_TO_WOMEN);
        }
        if (manner == Manner.NORTHERN) {
            return chance < 6 ? of(NORTHERN_FAMILY) + " " + of(NORTHERN_GIVEN) : of(MONG_FAMILY) + " " + of(MONG_GIVEN);
        }
        return chance < 6 ? of(HIGHLAND_FIRST) + " " + of(HIGHLAND_CLAN) : of(CLAN_FIRST) + " " + of(GIVEN_AFTER_CLAN);
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
