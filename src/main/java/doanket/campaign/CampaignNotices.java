package doanket.campaign;

import doanket.identity.Actor;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.platform.VietnamTime;
import doanket.search.KnownObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells followers what has happened to a campaign. */
@ApplicationScoped
class CampaignNotices {

    private static final String SUBJECT = "campaign";
    private static final String VIEW = "/campaign/view?id=";

    private final Notifier notifier;
    private final Actor actor;

    protected CampaignNotices() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    CampaignNotices(Notifier notifier, Actor actor) {
        this.notifier = notifier;
        this.actor = actor;
    }

    void begun(FollowerRepository.Begun begun) {
        tell(
                CampaignEvents.PHASE,
                begun.campaign(),
                begun.name(),
                span(begun.phase().name() + ": ", begun.phase()));
    }

    void newDates(Campaign campaign) {
        var terms = campaign.terms();
        var days = new CampaignPhase("", terms.from(), terms.until());
        tell(CampaignEvents.DATES, campaign.key(), campaign.name(), span("", days));
    }

    /** What kind of thing it is, not what it is called: not everybody who follows may open it. */
    void linked(Campaign campaign, KnownObject object) {
        tell(CampaignEvents.LINKED, campaign.key(), campaign.name(), object.label());
    }

    private static String span(String name, CampaignPhase days) {
        var end = days.until() == null ? "" : " - " + VietnamTime.told(days.until());
        return name + VietnamTime.told(days.from()) + end;
    }

    private void tell(String event, UUID campaign, String name, String detail) {
        notifier.tell(new Happening(
                event,
                SUBJECT,
                campaign,
                name,
                detail,
                VIEW + campaign,
                actor.now(),
                actor.accountOrNone().orElse(null),
                actor.accountOrNone().isPresent() ? actor.person().fullName() : null));
    }
}
