package doanket.web;

import doanket.platform.BusinessException;
import doanket.platform.Trouble;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Turns what is thrown anywhere below a page into a sentence. Where a form was sent, the sentence appears on the page and
 * everything typed stays; otherwise a page of its own says what happened.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                tell(context, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext context, Throwable thrown) {
        if (Trouble.find(thrown, ViewExpiredException.class).isPresent()) {
            expired(context);
        } else if (canStay(context)) {
            stay(context, thrown);
        } else {
            leave(context, thrown);
        }
    }

    /** The page is there, a form of it was sent, and its answer has not been begun. */
    private static boolean canStay(FacesContext context) {
        return context.getViewRoot() != null
                && context.isPostback()
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void stay(FacesContext context, Throwable thrown) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(context, thrown), null));
        context.validationFailed();
        context.renderResponse();
    }

    private static String sentence(FacesContext context, Throwable thrown) {
        var locale = context.getViewRoot().getLocale();
        return switch (Trouble.of(thrown)) {
            case REFUSED ->
                Sentences.of(Trouble.find(thrown, BusinessException.class).orElseThrow(), locale);
            case INVALID -> Sentences.invalid(thrown);
            case EDITED_MEANWHILE -> Sentences.in(locale, "trouble.editedMeanwhile");
            case NOT_FOUND -> Sentences.in(locale, "trouble.notFound");
            case DATABASE_AWAY -> {
                Incident.of(thrown, address(context));
                yield Sentences.in(locale, "trouble.databaseAway");
            }
            case UNEXPECTED -> Sentences.in(locale, "trouble.unexpected") + " " + Incident.of(thrown, address(context));
        };
    }

    /** Faces would wrap the exception and lose its type on the way to the error page; the servlet's error page does not. */
    private static void leave(FacesContext context, Throwable thrown) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            Incident.of(thrown, address(context));
            answer(context, TroublePages.UNANSWERED);
        } else {
            throw new FacesException(thrown);
        }
    }

    /** Leads to the page that says so; nothing of what was sent is done. */
    static void expired(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var address = "/expired?back=" + URLEncoder.encode(TroublePages.back(request), StandardCharsets.UTF_8);
        try {
            // Also right for background requests: the answer is then a redirect of Faces.
            context.getExternalContext().redirect(address);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(FacesContext context) {
        return Requests.path((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
