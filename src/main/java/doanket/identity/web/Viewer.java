package doanket.identity.web;

import static java.util.stream.Collectors.toSet;

import doanket.identity.CurrentUser;
import doanket.identity.FactorState;
import doanket.identity.Permission;
import doanket.identity.Post;
import doanket.identity.Reading;
import doanket.identity.SessionToken;
import doanket.identity.SignedIn;
import doanket.identity.UnreadNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The reader of a page, as the templates of all features see him or her. */
@Named("viewer")
@RequestScoped
public class Viewer {

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<UnreadNotices> notices;

    private Reading reading;

    public boolean isSignedIn() {
        return user.find().isPresent();
    }

    /** Tells what one person has left on a computer from what another has. */
    public String getAccount() {
        return user.find().map(SignedIn::account).map(Object::toString).orElse("");
    }

    /** Whether a second factor has to be proven or set up before anything else. */
    public boolean isUnproven() {
        return user.find()
                .filter(signedIn -> signedIn.factor() != FactorState.OPEN)
                .isPresent();
    }

    public String getName() {
        return user.find().map(SignedIn::fullName).orElse("");
    }

    /** The post acted in, or null. */
    public Post getPost() {
        return user.find().map(SignedIn::post).orElse(null);
    }

    public String getPostLabel() {
        return user.find()
                .map(SignedIn::post)
                .map(post -> post.label(getLanguage()))
                .orElse("");
    }

    public List<Post> getPosts() {
        return user.find().map(SignedIn::posts).orElse(List.of());
    }

    /** The names of the permissions held anywhere. */
    public Set<String> getPermissions() {
        return user.find().map(SignedIn::permissions).orElse(Set.of()).stream()
                .map(Permission::name)
                .collect(toSet());
    }

    public boolean may(String permission) {
        return user.find()
                .filter(signedIn -> signedIn.may(Permission.valueOf(permission)))
                .isPresent();
    }

    /** No more than fits beside the bell; empty where all is read. */
    public String getUnread() {
        int unread = notices.isUnsatisfied() ? 0 : notices.get().unread();
        if (unread == 0) {
            return "";
        }
        return unread >= UnreadNotices.MOST_COUNTED ? UnreadNotices.MOST_COUNTED - 1 + "+" : String.valueOf(unread);
    }

    /** How this person likes to read, in the words of pages. */
    public Look getLook() {
        return new Look(getSize(), getContrast(), getLanguage());
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
