package doanket.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A Word document of an office with named fields in double braces, such as {@code {{trich_yeu}}}, each replaced by that part
 * of the paper in the letters the field has. Nothing in a template is evaluated: a field is a name of the list or is refused.
 */
public final class PaperTemplate {

    private static final Logger LIBRARY = Logger.getLogger("com.deepoove.poi");

    static {
        // It tells of each field it fills, with what.
        LIBRARY.setLevel(Level.WARNING);
    }

    private static final Map<String, Function<PrintedSheet, String>> FIELDS = Map.ofEntries(
            Map.entry("co_quan_cap_tren", PrintedSheet::parentLine),
            Map.entry("co_quan_ban_hanh", sheet -> String.join("\n", sheet.issuerLines())),
            Map.entry("so_ky_hieu", PrintedSheet::number),
            Map.entry("dia_danh_ngay", PrintedSheet::placeAndDay),
            Map.entry("ten_loai", sheet -> sheet.isLetter() ? "" : sheet.typeName()),
            Map.entry("trich_yeu", PrintedSheet::excerpt),
            Map.entry("noi_dung", PaperTemplate::text),
            Map.entry("do_khan", PrintedSheet::urgency),
            Map.entry("tham_quyen_ky", sheet -> String.join("\n", sheet.signatureLines())),
            Map.entry(
                    "nguoi_ky",
                    sheet -> sheet.signature() == null ? "" : sheet.signature().name()),
            Map.entry("noi_nhan", sheet -> String.join("\n", sheet.recipientLines())));

    private final byte[] bytes;

    private PaperTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The names of the fields a template may have, by alphabet. */
    public static List<String> fields() {
        return FIELDS.keySet().stream().sorted().toList();
    }

    /** Refuses what is no Word document, and a document with a field that is not on the list. */
    public static PaperTemplate of(byte[] bytes) {
        try (var template = compiled(bytes)) {
            var unknown = new TreeSet<String>();
            for (var element : template.getElementTemplates()) {
                unknown.addAll(unknownIn(element));
            }
            if (!unknown.isEmpty()) {
                throw PaperRefused.unknownField(unknown.first());
            }
        } catch (IOException e) {
            throw PaperRefused.noTemplate();
        }
        return new PaperTemplate(bytes.clone());
    }

    byte[] filled(PaperSheet sheet) {
        var printed = new PrintedSheet(sheet);
        var values = new HashMap<String, Object>();
        FIELDS.forEach((name, value) -> values.put(name, value.apply(printed)));
        var out = new ByteArrayOutputStream();
        try (var template = compiled(bytes)) {
            template.render(values).write(out);
        } catch (IOException | RenderException e) {
            throw PaperRefused.noTemplate();
        }
        return out.toByteArray();
    }

    private static List<String> unknownIn(MetaTemplate element) {
        if (element instanceof RunTemplate field
                && field.getSign() == Character.MIN_VALUE
                && FIELDS.containsKey(field.getTagName())) {
            return List.of();
        }
        return List.of(element.variable());
    }

    private static XWPFTemplate compiled(byte[] bytes) {
        try {
            return XWPFTemplate.compile(new ByteArrayInputStream(bytes), Configure.createDefault());
        } catch (RuntimeException e) {
            // Whatever the library makes of a file that is none of its own, or was made to hurt.
            throw PaperRefused.noTemplate();
        }
    }

    private static String text(PrintedSheet sheet) {
        var lines = new StringBuilder();
        for (var block : sheet.blocks()) {
            if (block instanceof PaperBlock.Text text) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(text.label().isEmpty() ? "" : text.label() + " ")
                        .append(text.text());
            } else if (block instanceof PaperBlock.Grid grid) {
                grid.rows().forEach(row -> lines.append('\n').append(String.join(" | ", row)));
            }
        }
        return lines.toString();
    }
}
