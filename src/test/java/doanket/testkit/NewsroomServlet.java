package doanket.testkit;

import doanket.news.ArticleContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Founds an office and publishes, from there and for everybody, articles of the given titles and bodies. Exists in the test
 * archive only.
 */
@WebServlet("/trial/newsroom")
public class NewsroomServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Articles articles;

    @Inject
    private transient Offices offices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var titles = List.of(request.getParameterValues("title"));
        var bodies = List.of(request.getParameterValues("body"));
        var newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        articles.publish(
                newsroom,
                IntStream.range(0, titles.size())
                        .mapToObj(n -> withBody(articles.content(titles.get(n)), bodies.get(n)))
                        .toList());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static ArticleContent withBody(ArticleContent content, String body) {
        return new ArticleContent(
                content.title(),
                content.lead(),
                body,
                content.byline(),
                content.category(),
                content.topics(),
                content.audience(),
                content.figures(),
                content.attachments());
    }
}
