package doanket.campaign;

import doanket.organisation.ReturnedTable;
import doanket.organisation.SheetCell;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.BusinessException;
import doanket.platform.CellChange;
import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who takes part in a campaign as a workbook: a mark in the last column. The same file, edited, can be brought back; a place
 * whose row is missing stays what it is. It is written in the language of the reader, and read in each.
 */
final class ParticipantBook {

    private static final List<String> HEADS =
            List.of("placeBook.code", "placeBook.unit", "placeBook.type", "placeBook.part");
    private static final String TAKES = "x";
    private static final Set<String> YES = Set.of(TAKES, "co", "1", "tham gia", "✓", "yes", "takes part");
    private static final Set<String> NO = Set.of("", "khong", "0", "khong tham gia", "no", "does not take part");
    private static final int[] WIDTHS = {18, 50, 24, 12};
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int PART = 3;

    private final UUID campaign;
    private final Set<UUID> taking;
    private final Set<UUID> heirs;

    /** Places that were chosen, and those that take part since they came after one of them. */
    record Taking(List<Participant> chosen, List<Participant> heirs) {

        static Taking of(List<Participant> chosen, List<Participant> today) {
            var units = units(chosen);
            return new Taking(
                    chosen,
                    today.stream().filter(one -> !units.contains(one.unit())).toList());
        }

        private static Set<UUID> units(List<Participant> places) {
            return places.stream().map(Participant::unit).collect(Collectors.toSet());
        }

        Stream<Participant> all() {
            return Stream.concat(chosen.stream(), heirs.stream());
        }
    }

    /** Whether a place takes part from now on. */
    record Part(UUID unit, boolean takes) implements Serializable {}

    /** Places by the codes that somebody typed, in small letters. */
    record Known(Map<String, Participant> byCode) {

        private Participant at(String code) {
            var found = byCode.get(code.toLowerCase(Locale.ROOT));
            if (found == null) {
                throw CampaignRefused.unknownUnit(code);
            }
            return found;
        }
    }

    ParticipantBook(UUID campaign, Taking taking) {
        this.campaign = campaign;
        this.taking = taking.all().map(Participant::unit).collect(Collectors.toSet());
        this.heirs = Taking.units(taking.heirs());
    }

    private TableHead head(Locale language) {
        return new TableHead(
                Words.of(language, "placeBook.mark") + " " + campaign,
                HEADS.stream().map(key -> Words.of(language, key)).toList());
    }

    XlsxTable written(String name, List<Participant> places, Locale language) {
        var head = head(language);
        var columns = IntStream.range(0, HEADS.size())
                .mapToObj(at -> new Column(head.heads().get(at), WIDTHS[at]))
                .toList();
        var rows = places.stream().map(place -> row(place, language)).toList();
        return new XlsxTable(
                Words.of(language, "placeBook.sheet"),
                List.of(name, Words.of(language, "placeBook.help"), head.mark()),
                columns,
                rows,
                2);
    }

    private List<Object> row(Participant place, Locale language) {
        var type = place.type().in(language.getLanguage());
        return List.of(place.code(), place.name(), type, told(taking.contains(place.unit())));
    }

    private static String told(boolean takes) {
        return takes ? TAKES : "";
    }

    /** Refuses another workbook, and one with other columns. */
    List<XlsxFile.Line> rows(byte[] content) {
        return ReturnedTable.exactly(content, this::head).rows();
    }

    static List<String> codes(List<XlsxFile.Line> rows) {
        return rows.stream().map(row -> row.cell(CODE).text()).distinct().toList();
    }

    List<CellChange<Part>> changes(List<XlsxFile.Line> rows, Known known) {
        var seen = new HashSet<UUID>();
        return rows.stream()
                .map(row -> change(row, known, seen))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where nothing changes. */
    private CellChange<Part> change(XlsxFile.Line row, Known known, Set<UUID> seen) {
        int column = CODE;
        try {
            var place = place(row, known, seen);
            column = NAME;
            mustBeNamed(row.cell(NAME), place);
            column = PART;
            return change(row, place);
        } catch (BusinessException refused) {
            var what = row.cell(CODE).text() + " " + row.cell(NAME).text();
            return CellChange.bad(
                    row.place(column), what.strip(), row.cell(column).text(), refused);
        }
    }

    private static Participant place(XlsxFile.Line row, Known known, Set<UUID> seen) {
        var place = known.at(row.cell(CODE).text());
        if (!seen.add(place.unit())) {
            throw CampaignRefused.unitTwice(place.code());
        }
        return place;
    }

    /** Whoever sorts one column and not the others would put every place somewhere else. */
    private static void mustBeNamed(SheetCell cell, Participant place) {
        if (!cell.isEmpty() && !cell.text().equals(XlsxFile.tidy(place.name()))) {
            throw CampaignRefused.otherName(place.code(), place.name(), cell.text());
        }
    }

    private CellChange<Part> change(XlsxFile.Line row, Participant place) {
        var cell = row.cell(PART);
        if (cell.isUnusable()) {
            throw CampaignRefused.formulaCell();
        }
        boolean takes = takes(cell.text());
        if (!takes && heirs.contains(place.unit())) {
            throw CampaignRefused.heirTakes();
        }
        return takes == taking.contains(place.unit())
                ? null
                : new CellChange<>(
                        row.place(PART),
                        place.code() + " " + place.name(),
                        told(!takes),
                        told(takes),
                        new Part(place.unit(), takes),
                        null);
    }

    private static boolean takes(String typed) {
        var plain = VietnameseText.fold(typed).strip();
        if (!YES.contains(plain) && !NO.contains(plain)) {
            throw CampaignRefused.partUnreadable(typed);
        }
        return YES.contains(plain);
    }
}
