package doanket.draft.web;

import doanket.draft.Draft;
import doanket.draft.DraftRefused;
import doanket.draft.DraftService;
import doanket.identity.CurrentUser;
import doanket.platform.PortalJson;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Keeps what the script of a page saves by itself, for its signed-in writer only. GET gives the draft of a form and the
 * words the script shows; POST keeps one, or with {@code drop} drops it.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "doanket.draft.messages";
    private static final String SHOWN = "script.";

    @Inject
    private transient DraftService drafts;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering(request, response, () -> {
            var draft = drafts.find(request.getParameter("key"));
            return state(
                            draft.map(Draft::body).orElse(null),
                            draft.map(Draft::updatedAt).orElse(null))
                    .add("owner", user.get().account().toString())
                    .add("texts", texts());
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = request.getParameter("key");
        answering(request, response, () -> {
            if (request.getParameter("drop") != null) {
                var known = DraftFields.moment(request.getParameter("known"));
                return state(null, drafts.drop(key, known).orElse(null));
            }
            var sent = DraftFields.read(request.getInputStream());
            var outcome = drafts.keep(key, sent.fields().toString(), sent.known());
            if (!outcome.kept()) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            }
            return state(outcome.storedBody(), outcome.updatedAt());
        });
    }

    @FunctionalInterface
    private interface Work {
        JsonObjectBuilder result() throws IOException;
    }

    private void answering(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        try {
            var result = work.result().build();
            JsonAnswer.give(response, response.getStatus(), result);
        } catch (DraftRefused refused) {
            int status = refused.isTooLarge()
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST;
            JsonAnswer.refuse(response, status, refused, locale());
        } catch (RuntimeException e) {
            JsonAnswer.tell(request, response, e, locale());
        }
    }

    private static JsonObjectBuilder state(String body, Instant updatedAt) {
        return PortalJson.createObjectBuilder()
                .add("fields", body == null ? JsonValue.NULL : object(body))
                .add("updatedAt", updatedAt == null ? JsonValue.NULL : Json.createValue(updatedAt.toString()));
    }

    private static JsonObject object(String body) {
        return PortalJson.object(body);
    }

    private JsonObjectBuilder texts() {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale(),
                DraftServlet.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var texts = PortalJson.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(SHOWN))
                .forEach(key -> texts.add(key.substring(SHOWN.length()), bundle.getString(key)));
        return texts;
    }

    private Locale locale() {
        return user.get().reading().language().locale();
    }
}
