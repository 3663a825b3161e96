package doanket.emulation;

import doanket.criteria.TypedNumber;
import doanket.emulation.Item.Kind;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules as they are typed or pasted from a spreadsheet, one line each: number; name; most points. A line without points is a
 * group of what is numbered beneath it; a plus before the number adds points, a minus (or the dash that office programs make of
 * it) takes them.
 */
final class TypedItems {

    private static final int MOST = 200;
    private static final int MOST_POINTS = 1000;
    private static final int NAME_MAX = 500;
    private static final Pattern LINE = Pattern.compile(
            "(?<sign>[+\\-\u2013\u2212]?)\\s*(?<code>[\\p{L}\\p{N}]+(?:\\.[\\p{L}\\p{N}]+){0,5})\\.?\\s*"
                    + "[;\\t]\\s*(?<name>[^;\\t]*[^;\\t\\s])\\s*(?:[;\\t]\\s*(?<most>\\S.*)?)?");

    private TypedItems() {}

    /** Refuses lines that cannot be read, numbers given twice, and groups without anything. */
    static List<Item> read(String typed) {
        var lines = VietnameseText.nfc(typed == null ? "" : typed)
                .lines()
                .map(VietnameseText::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            throw EmulationRefused.itemsBad(MOST);
        }
        var items = lines.stream().map(TypedItems::item).toList();
        refuseTwice(items);
        items.stream().filter(Item::isGroup).forEach(group -> refuseEmpty(group, items));
        if (items.stream().noneMatch(item -> item.kind() == Kind.ITEM)) {
            throw EmulationRefused.itemsBad(MOST);
        }
        return items;
    }

    private static Item item(String line) {
        var read = LINE.matcher(line);
        if (!read.matches()) {
            throw EmulationRefused.itemUnreadable(line);
        }
        var sign = read.group("sign").replaceFirst("[\u2013\u2212]", "-");
        var code = read.group("code");
        var most = read.group("most") == null ? null : points(line, read.group("most"));
        if (most == null && !sign.isEmpty()) {
            throw EmulationRefused.itemUnreadable(line);
        }
        int depth = (int) code.chars().filter(letter -> letter == '.').count();
        var name = Wording.text(read.group("name"), NAME_MAX);
        return new Item(Uuids.next(), sign + code, name, kind(sign, most), most, depth);
    }

    private static Kind kind(String sign, BigDecimal most) {
        if (most == null) {
            return Kind.GROUP;
        }
        return switch (sign) {
            case "+" -> Kind.BONUS;
            case "-" -> Kind.DEDUCTION;
            default -> Kind.ITEM;
        };
    }

    private static BigDecimal points(String line, String typed) {
        var points = TypedNumber.of(typed, true);
        if (points.signum() <= 0 || points.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0 || points.scale() > 2) {
            throw EmulationRefused.itemUnreadable(line);
        }
        return points;
    }

    private static void refuseTwice(List<Item> items) {
        var codes = new HashSet<String>();
        items.stream().filter(item -> !codes.add(item.code())).findFirst().ifPresent(item -> {
            throw EmulationRefused.codeTwice(item.code());
        });
    }

    private static void refuseEmpty(Item group, List<Item> items) {
        if (items.stream().noneMatch(item -> item.isBeneath(group))) {
            throw EmulationRefused.groupEmpty(group.label());
        }
    }

    static String print(List<Item> items) {
        return items.stream()
                .map(item ->
                        item.code() + "; " + item.name() + (item.isGroup() ? "" : "; " + TypedBook.print(item.most())))
                .collect(Collectors.joining("\n"));
    }
}
