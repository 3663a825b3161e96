package doanket.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads for everybody, signed in or not, what the installation has set for itself. */
@ApplicationScoped
@Transactional
class SettingLoading {

    private final SettingRepository settings;

    protected SettingLoading() { // for the CDI proxy
        this(null);
    }

    @Inject
    SettingLoading(SettingRepository settings) {
        this.settings = settings;
    }

    List<SettingRepository.Kept> latest() {
        return settings.latest();
    }

    Optional<byte[]> emblem(String hash) {
        return settings.emblem(hash);
    }
}
