package doanket.news.web;

import doanket.news.ArticleBulk;
import doanket.news.BulkAction;
import doanket.news.BulkOrder;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The button that orders an act on all articles that are ticked. */
@WebServlet("/news/bulk-start")
public class NewsBulkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticleBulk bulk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        var action = Stream.of(BulkAction.values())
                .filter(each -> each.name().equals(request.getParameter("action")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var day = TypedDay.of(request.getParameter("day"));
        try {
            var job = bulk.start(new BulkOrder(id, action, articles(request), request.getParameter("reason"), day));
            response.sendRedirect("/news/progress?id=" + job);
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/news/bulk.xhtml");
        }
    }

    private static List<UUID> articles(HttpServletRequest request) {
        var values = request.getParameterValues("article");
        return values == null
                ? List.of()
                : Stream.of(values).map(Uuids::parse).flatMap(Optional::stream).toList();
    }
}
