package doanket.identity.web;

import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.identity.Post;
import doanket.identity.Reading;
import doanket.identity.SessionToken;
import doanket.identity.SignedIn;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The reader of a page, as the templates of all features see him or her. */
@Named("viewer")
@RequestScoped
public class Viewer {

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    private Reading reading;

    public boolean isSignedIn() {
        return user.find().isPresent();
    }

    public String getName() {
        return user.find().map(SignedIn::fullName).orElse("");
    }

    public String getInitials() {
        return VietnameseText.initials(getName());
    }

    public String getPostLabel() {
        return user.find().map(SignedIn::post).map(Post::label).orElse("");
    }

    public String getUnitName() {
        return user.find().map(SignedIn::post).map(Post::unitName).orElse("");
    }

    public List<Post> getPosts() {
        return user.find().map(SignedIn::posts).orElse(List.of());
    }

    public boolean acts(Post post) {
        return user.find().map(SignedIn::post).filter(post::equals).isPresent();
    }

    public boolean may(String permission) {
        return user.find()
                .filter(signedIn -> signedIn.may(Permission.valueOf(permission)))
                .isPresent();
    }

    public String getSize() {
        return reading().size().name().toLowerCase(Locale.ROOT);
    }

    public String getContrast() {
        return reading().contrast().name().toLowerCase(Locale.ROOT);
    }

    /** The language of the interface, as a page's {@code lang} and locale. */
    public String getLanguage() {
        return reading().language().name().toLowerCase(Locale.ROOT);
    }

    /** Where the reader is now, to come back to after changing the look or the post. */
    public String getHere() {
        var path = request.getAttribute("jakarta.servlet.forward.request_uri");
        var query = request.getQueryString();
        var here = path == null ? request.getRequestURI() : path.toString();
        return query == null ? here : here + "?" + query;
    }

    /** The hash of this browser's token, which tells its session among one's own. */
    public String getSessionHash() {
        return SignInCookie.in(request).map(SessionToken::hash).orElse("");
    }

    private Reading reading() {
        if (reading == null) {
            reading = user.find().map(SignedIn::reading).orElseGet(() -> LookCookie.in(request));
        }
        return reading;
    }
}
