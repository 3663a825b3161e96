package doanket.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What comes in with an address or with a plain form. */
public final class FormFields {

    private FormFields() {}

    /** What is no id is as unknown as a wrong one. */
    public static UUID id(String text) {
        return Uuids.parse(text).orElseThrow(NotFoundException::new);
    }

    public static UUID id(HttpServletRequest request) {
        return id(request, "id");
    }

    public static UUID id(HttpServletRequest request, String name) {
        return id(request.getParameter(name));
    }

    /** Empty where the field is missing. */
    public static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    /** The file of a form; null where there is none, also in a form of a kind that cannot have any and that no page of ours sends. */
    public static Part file(HttpServletRequest request, String name) throws IOException, ServletException {
        boolean withFiles = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        return withFiles ? request.getPart(name) : null;
    }

    /** Of fields that are there once for each row, from the first row to the last. */
    public static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Of a row; empty where the form has fewer rows. */
    public static String at(List<String> values, int row) {
        return row >= 0 && row < values.size() ? values.get(row) : "";
    }

    /** Minus one for what is no count. */
    public static int count(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
