package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What this installation has, besides passwords of its own, to open accounts by. */
@ApplicationScoped
class SignInOffer {

    private final SingleSignOn provider;
    private final Optional<Directory> directory;

    protected SignInOffer() { // for the CDI proxy
        this.provider = null;
        this.directory = Optional.empty();
    }

    @Inject
    SignInOffer(SingleSignOn provider) {
        this.provider = provider;
        this.directory = DirectorySettings.ofInstallation().map(Directory::new);
    }

    List<SignInWay> ways() {
        return Stream.of(SignInWay.values()).filter(this::has).toList();
    }

    boolean has(SignInWay way) {
        return switch (way) {
            case LOCAL -> true;
            // Where everybody signs in here, an account for the time when nobody else answers is none of its own.
            case EMERGENCY -> issuer().isPresent() || directory.isPresent();
            case PROVIDER -> issuer().isPresent();
            case DIRECTORY -> directory.isPresent();
        };
    }

    Optional<String> issuer() {
        return provider.issuer();
    }

    /** What people call the provider. */
    Optional<String> label() {
        return provider.label();
    }

    /** Refuses where there is no directory any more, or none that answers. */
    boolean directoryOpens(String username, String password) {
        return directory.orElseThrow(IdentityRefused::directoryAway).opens(username, password);
    }
}
