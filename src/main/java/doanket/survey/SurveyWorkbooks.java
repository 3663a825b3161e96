package doanket.survey;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The places of a survey as a workbook, as this reader may see them. */
@ApplicationScoped
@Transactional
public class SurveyWorkbooks {

    private final SurveyReading reading;
    private final Actor actor;

    protected SurveyWorkbooks() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SurveyWorkbooks(SurveyReading reading, Actor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @Allowed(value = Permission.CAMPAIGN_READ, of = TallyScopes.class)
    public byte[] table(UUID id) {
        return new SurveyBook(reading.sheet(id), actor.locale()).write();
    }
}
