package doanket.campaign.web;

import doanket.platform.TypedDay;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;

/** What addresses of campaign pages say. */
final class CampaignAddress {

    private CampaignAddress() {}

    /** A year as it stands in an address; zero for none. */
    static int year(String text) {
        return text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    static void giveWorkbook(HttpServletResponse response, byte[] bytes, String name) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Null for none, and for what is no day: today then. */
    static LocalDate day(String text) {
        var day = TypedDay.of(text);
        return day == null || !TypedDay.isSensible(day) ? null : day;
    }
}
