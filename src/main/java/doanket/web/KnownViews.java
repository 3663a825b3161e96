package doanket.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds each part of a page once: Mojarra looks up every include of every request anew, and throws and catches an exception
 * each time where the texts name no folder for a language.
 */
public class KnownViews extends ResourceHandlerWrapper {

    private static final String PARTS = "/WEB-INF/";

    private final Map<String, ViewResource> known = new ConcurrentHashMap<>();

    public KnownViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** Those outside are asked for by addresses, of which there may be any number. */
    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        return name.startsWith(PARTS)
                ? known.computeIfAbsent(name, unseen -> super.createViewResource(context, unseen))
                : super.createViewResource(context, name);
    }
}
