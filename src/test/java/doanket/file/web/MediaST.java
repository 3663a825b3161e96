package doanket.file.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import doanket.testkit.Statements;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaST extends BrowserTest {

    private Page staff;
    private String unit;

    @BeforeEach
    void atTheDesk() {
        staff = signedIn("canbo.mttq");
        unit = unitOf("canbo.mttq");
    }

    @Test
    void aPictureIsGivenInThreeWidthsAndForGood() throws IOException {
        var told = json(upload("Ảnh họp.PNG", "image/png", picture(2000, 1000)));

        assertThat(told.getString("name")).isEqualTo("Ảnh họp.jpg");
        assertThat(told.getString("type")).isEqualTo("image/jpeg");
        assertThat(told.getInt("width")).isEqualTo(2000);
        assertThat(told.getInt("size")).isPositive();
        var whole = get(told.getString("url"));
        // The server adds its charset to every answer; browsers do not read it on a picture.
        assertThat(whole.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(whole.headers())
                .containsEntry("cache-control", "private, max-age=31536000, immutable")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-length", String.valueOf(whole.body().length));
        assertThat(whole.headers().get("content-disposition"))
                .isEqualTo("inline; filename=\"_nh h_p.jpg\"; filename*=UTF-8''%E1%BA%A2nh%20h%E1%BB%8Dp.jpg");
        for (int width : new int[] {480, 960, 1600}) {
            assertThat(image(get(told.getString("url") + "/" + width)).getWidth())
                    .isEqualTo(width);
        }
    }

    @Test
    void aBrowserThatHasTheBytesIsToldSo() throws IOException {
        var url = json(upload("a.png", "image/png", picture(500, 20))).getString("url");
        var mark = get(url).headers().get("etag");

        assertThat(mark).matches("\"[0-9a-f]{32}\"");
        assertThat(get(url, "If-None-Match", mark).status()).isEqualTo(304);
        assertThat(get(url, "If-None-Match", "\"x\", W/" + mark).status()).isEqualTo(304);
        assertThat(get(url, "If-None-Match", "\"x\"").status()).isEqualTo(200);
        assertThat(get(url + "/480").headers().get("etag")).isNotEqualTo(mark);
        assertThat(image(get(url + "/1600")).getWidth()).isEqualTo(500);
        var head = staff.request().head(url);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aPaperIsDownloadedAndNeverShownAsAPage() {
        var told = json(upload("Ghi chép.txt", "text/html", text("<p>Xin chào</p>")));

        var file = get(told.getString("url"));

        assertThat(file.headers().get("content-type")).startsWith("text/plain");
        assertThat(file.headers().get("content-disposition")).startsWith("attachment; ");
        assertThat(file.headers().get("content-security-policy")).contains("default-src 'none'", "sandbox");
        assertThat(get(told.getString("url") + "?view=1").headers().get("content-disposition"))
                .startsWith("attachment; ");
    }

    @Test
    void whoMayNotReadAFileLearnsNothingOfIt() throws IOException {
        var url = json(upload("a.png", "image/png", picture(30, 20))).getString("url");
        var other = signedIn("canbo.hnd").request();

        assertThat(other.get(url).status()).isEqualTo(404);
        assertThat(other.get("/media/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(other.get(url).text())
                .isEqualTo(other.get("/media/" + UUID.randomUUID()).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media",
                "/media/",
                "/media/x",
                "/media/../login",
                "/media/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/media//"
            })
    void addressesOfNoFileAreNoFile(String address) {
        assertThat(get(address).status()).isIn(200, 400, 404);
        assertThat(get(address).text()).doesNotContain("<web-app");
    }

    @Test
    void onlyTheThreeWidthsAreThere() throws IOException {
        var url = json(upload("a.png", "image/png", picture(30, 20))).getString("url");

        assertThat(get(url + "/481").status()).isEqualTo(404);
        assertThat(get(url + "/480/x").status()).isEqualTo(404);
        assertThat(get(url + "/..").status()).isEqualTo(404);
    }

    @Test
    void refusalsAreSentences() throws IOException {
        refused(422, "không đúng với phần đuôi", upload("a.png", "image/png", text("<svg onload='alert(1)'/>")));
        refused(422, "loại không được nhận", upload("a.svg", "image/svg+xml", text("<svg/>")));
        refused(422, "bị hỏng", upload("a.png", "image/png", half(picture(900, 900))));
        refused(422, "không có nội dung", upload("a.txt", "text/plain", new byte[0]));
        refused(422, "độ mật", upload("01-BC (MẬT).txt", "text/plain", text("Báo cáo")));
    }

    @ParameterizedTest
    @CsvSource({"a.txt, 25000001, lớn hơn 25 MB", "a.png, 15000001, lớn hơn 15 MB", "a.pdf, 60000000, 50 MB"})
    void whatIsTooLargeIsRefusedWithASentenceEvenWhereTheServerItselfCutsItOff(String name, int size, String words) {
        var answer = large(name, size);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains(words);
    }

    /** As the browser sends it, past Playwright, which takes a minute for so much. */
    private HttpResponse<String> large(String name, int size) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        var head = part.formatted("unit", "") + unit + "\r\n" + part.formatted("file", "; filename=\"" + name + "\"");
        return Http.signedIn("canbo.mttq")
                .send(
                        "POST",
                        "/media",
                        BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofByteArray(new byte[size]),
                                BodyPublishers.ofString("\r\n--part--\r\n")),
                        "Origin",
                        Portal.url(),
                        "X-Requested-With",
                        "XMLHttpRequest",
                        "Content-Type",
                        "multipart/form-data; boundary=part");
    }

    @Test
    void refusesFormsWithoutAFileAndUnitsOfOthers() throws IOException {
        refused(422, "Chưa có tệp", post(FormData.create().set("unit", unit)));
        refused(422, "Chưa có tệp", post(FormData.create().set("unit", unit).set("file", "chữ")));
        var file = new FilePayload("a.png", "image/png", picture(9, 9));
        refused(
                404,
                "không dành cho",
                post(FormData.create().set("unit", unitOf("canbo.hnd")).set("file", file)));
        refused(404, "không dành cho", post(FormData.create().set("unit", "x").set("file", file)));
        refused(
                422,
                "Chưa có tệp",
                staff.request()
                        .post(
                                "/media?unit=" + unit,
                                RequestOptions.create()
                                        .setHeader("Origin", Portal.url())
                                        .setData("{}")));
    }

    @Test
    void whoHasNotSignedInIsAskedTo() throws IOException {
        var answer = send(
                visitor().request(),
                FormData.create().set("unit", unit).set("file", new FilePayload("a.png", "image/png", picture(9, 9))));

        refused(401, "đăng nhập lại", answer);
    }

    private APIResponse upload(String name, String type, byte[] bytes) {
        return post(FormData.create().set("unit", unit).set("file", new FilePayload(name, type, bytes)));
    }

    private APIResponse post(FormData form) {
        return send(staff.request(), form);
    }

    private static APIResponse send(APIRequestContext browser, FormData form) {
        return browser.post(
                "/media",
                RequestOptions.create()
                        .setHeader("Origin", Portal.url())
                        .setHeader("X-Requested-With", "XMLHttpRequest")
                        .setMultipart(form));
    }

    private APIResponse get(String address, String... header) {
        var options = RequestOptions.create();
        if (header.length > 0) {
            options.setHeader(header[0], header[1]);
        }
        return staff.request().get(address, options);
    }

    private static void refused(int status, String words, APIResponse answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(json(answer).getString("message")).contains(words);
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.headers().get("content-type")).as(answer.text()).startsWith("application/json");
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    private static BufferedImage image(APIResponse answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static byte[] picture(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, (int) System.nanoTime() & 0xFFFFFF);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String unitOf(String username) {
        try (var connection = Statements.connect();
                var query = connection.prepareStatement("select unit_id from account where username = ?")) {
            query.setString(1, username);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
