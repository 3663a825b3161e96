package doanket.file.web;

import doanket.file.FileService;
import doanket.file.MediaLibrary;
import doanket.file.PictureCard;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The library over HTTP: GET lists pictures of a unit in JSON, for the editor; POST takes a picture, or one that is to stand
 * in the place of another ({@code replaces}).
 */
@WebServlet("/file/pictures")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class FileLibraryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaLibrary library;

    @Inject
    private transient FileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var unit = Uuids.parse(request.getParameter("unit")).orElseThrow(NotFoundException::new);
        var list = PortalJson.createArrayBuilder();
        var page = library.list(unit, request.getParameter("words"), null);
        page.pictures().forEach(picture -> list.add(json(picture)));
        JsonAnswer.give(
                response,
                HttpServletResponse.SC_OK,
                PortalJson.createObjectBuilder()
                        .add("pictures", list)
                        .add("more", page.next() != null)
                        .build());
    }

    private static JsonObjectBuilder json(PictureCard picture) {
        return PortalJson.createObjectBuilder()
                .add("file", picture.file().toString())
                .add("name", picture.name())
                .add("alternative", picture.alternative())
                .add("credit", picture.credit());
    }

    /** Whatever is no number was never the state of a picture. */
    private static long seen(HttpServletRequest request) {
        var text = String.valueOf(request.getParameter("seen"));
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var replaced = Uuids.parse(request.getParameter("replaces"));
        try {
            var file = PictureUpload.store(request, files::storePicture);
            if (replaced.isEmpty()) {
                response.sendRedirect("/file/picture?done=added&id=" + library.pictureOf(file.id()));
                return;
            }
            var done = library.replace(replaced.get(), seen(request), file.id());
            response.sendRedirect("/file/picture?done=replaced&id=" + done.picture() + "&places=" + done.places()
                    + "&changed=" + done.changed());
        } catch (BusinessException refused) {
            FormRefusal.show(
                    request, response, refused, replaced.isEmpty() ? "/file/library.xhtml" : "/file/picture.xhtml");
        }
    }
}
