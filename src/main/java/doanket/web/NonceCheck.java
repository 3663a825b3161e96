package doanket.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Objects;

/**
 * Asks for the nonce that PrimeFaces' script sends along before anything of a form is done. PrimeFaces itself asks when the
 * work is done and the answer begins, and the user would be told of a failure that was none.
 */
public class NonceCheck implements PhaseListener {

    private static final long serialVersionUID = 1L;

    static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.isPostback() && !context.getResponseComplete() && !isSent(context)) {
            RefusalHandler.expired(context);
        }
    }

    private static boolean isSent(FacesContext context) {
        var kept = context.getViewRoot().getViewMap(false);
        var nonce = kept == null ? null : kept.get(NONCE);
        return nonce == null
                || Objects.equals(
                        nonce,
                        context.getExternalContext().getRequestParameterMap().get(NONCE));
    }
}
