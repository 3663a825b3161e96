package doanket.campaign;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Lets campaigns be found. */
@ApplicationScoped
class CampaignSearchKind implements SearchKind {

    static final String KIND = "campaign";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return "/campaign/view?id=" + id;
    }
}
