package doanket.file.web;

import doanket.file.FileRefused;
import doanket.file.FileService;
import doanket.file.StoredFile;
import doanket.identity.CurrentUser;
import doanket.platform.NotFoundException;
import doanket.platform.PortalJson;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Files over HTTP. POST takes one (fields {@code file} and {@code unit}) and answers in JSON; GET gives one to whoever may
 * read it, for good: a file never changes, so a browser need not ask again.
 */
@WebServlet({"/media", "/media/*"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient FileService files;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = MediaAddress.of(request.getPathInfo()).orElseThrow(NotFoundException::new);
        var file = files.open(address.file(), address.width());
        var headers = new MediaHeaders(request, response);
        if (headers.isKnown(file)) {
            return;
        }
        headers.describe(file);
        if (!request.getMethod().equals("HEAD")) {
            file.bytes().transferTo(response.getOutputStream());
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = user.get().reading().language().locale();
        try {
            JsonAnswer.give(response, HttpServletResponse.SC_OK, json(PictureUpload.store(request, files::store)));
        } catch (FileRefused refused) {
            int status = refused.isTooLarge() ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : UNPROCESSABLE;
            JsonAnswer.refuse(response, status, refused, locale);
        } catch (RuntimeException e) {
            JsonAnswer.tell(request, response, e, locale);
        }
    }

    private static JsonObject json(StoredFile file) {
        return PortalJson.createObjectBuilder()
                .add("id", file.id().toString())
                .add("name", file.name())
                .add("type", file.type())
                .add("size", file.size())
                .add("width", file.width())
                .add("height", file.height())
                .add("url", file.address())
                .build();
    }
}
