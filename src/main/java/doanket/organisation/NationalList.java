package doanket.organisation;

import doanket.platform.PortalJson;
import doanket.platform.VietnameseText;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The list of provinces and communes as published with each decree (github thanglequoc/vietnamese-provinces-database): codes
 * are text, leading zeros count. Its spelling is brought to that of the laws: tone marks in the older place (Khánh Hòa), a
 * capital letter first.
 */
final class NationalList {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{3})?");
    private static final int NAME_MAX = 200;

    /** With a mark before it, in whichever code. */
    private static final int BEGINNING = 4;

    /** What some program before could not read. */
    private static final char UNREAD = '\uFFFD';

    /** One province (without a parent) or commune. */
    record Entry(String code, String name, String parent) {}

    private NationalList() {}

    /** Provinces first, each followed by its communes. Refuses what is not such a list, naming the first bad entry. */
    static List<Entry> read(byte[] content) {
        var entries = new ArrayList<Entry>();
        for (var value : provinces(content)) {
            var province = object(value);
            var entry = entry(province, null);
            entries.add(entry);
            if (province.get("Wards") instanceof List<?> wards) {
                wards.forEach(ward -> entries.add(entry(object(ward), entry.code())));
            }
        }
        refuseDoubles(entries);
        return entries;
    }

    private static List<? extends JsonValue> provinces(byte[] content) {
        if (content == null || content.length == 0) {
            throw ImportRefused.fileMissing();
        }
        if (content.length > LARGEST) {
            throw ImportRefused.fileTooLarge(LARGEST >> 20);
        }
        var json = text(content).replace("\uFEFF", "");
        if (OldLetters.isOf(json)) {
            throw ImportRefused.listEncoding();
        }
        try (var reader = PortalJson.createReader(new StringReader(json))) {
            var provinces = reader.readArray();
            if (provinces.isEmpty()) {
                throw ImportRefused.notAList();
            }
            return provinces;
        } catch (JsonException | IllegalStateException e) {
            throw ImportRefused.notAList();
        }
    }

    /** What is no UTF-8 would come in with signs for what could not be read in place of letters. A list begins with its bracket. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            var beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
            throw beginning.contains("[") ? ImportRefused.listEncoding() : ImportRefused.notAList();
        }
    }

    private static JsonObject object(Object value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw ImportRefused.notAList();
    }

    private static Entry entry(JsonObject object, String parent) {
        var code = object.getString("Code", "").strip();
        var typed = object.getString("FullName", "");
        var name = properName(typed);
        boolean sound = CODE.matcher(code).matches()
                && (parent == null) == (code.length() == 2)
                && !name.isEmpty()
                && name.indexOf(UNREAD) < 0
                && name.length() <= NAME_MAX
                && (parent == null || parent.equals(object.getString("ProvinceCode", parent)));
        if (!sound) {
            throw ImportRefused.listEntry(code, typed);
        }
        return new Entry(code, name, parent);
    }

    private static String properName(String typed) {
        var name = VietnameseText.tonePlacement(typed).strip().replaceAll("[\\s\\p{Z}]+", " ");
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void refuseDoubles(List<Entry> entries) {
        var codes = new HashSet<String>();
        entries.stream()
                .map(Entry::code)
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw ImportRefused.listCodeTwice(code);
                });
    }
}
