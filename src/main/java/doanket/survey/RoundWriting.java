package doanket.survey;

import doanket.campaign.CampaignReading;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.NotFoundException;
import doanket.survey.SurveyKit.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Preparing a round and opening it. */
@ApplicationScoped
@Transactional
public class RoundWriting {

    private static final String FRONT = "FRONT";

    private final SurveyRepository surveys;
    private final Opening opening;
    private final CampaignReading campaigns;
    private final UnitDirectory units;
    private final Actor actor;

    protected RoundWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    RoundWriting(
            SurveyRepository surveys, Opening opening, CampaignReading campaigns, UnitDirectory units, Actor actor) {
        this.surveys = surveys;
        this.opening = opening;
        this.campaigns = campaigns;
        this.units = units;
        this.actor = actor;
    }

    /** What may be chosen in the form: only a Front leads. Two statements. */
    @Allowed(Permission.SURVEY_LEAD)
    public SurveyKit kit() {
        var leads = actor.unitsOf(Permission.SURVEY_LEAD);
        var names = units.names(leads);
        return new SurveyKit(
                leads.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .filter(RoundWriting::isFront)
                        .map(unit -> Choice.of(unit.id(), unit.name()))
                        .toList(),
                campaigns.list().stream()
                        .map(row -> Choice.of(row.head().id(), row.head().name()))
                        .toList());
    }

    private static boolean isFront(UnitName unit) {
        return unit.type().equals(FRONT);
    }

    /** A round as it stands in its form. */
    @Allowed(value = Permission.SURVEY_LEAD, of = RoundScopes.class)
    public RoundDraft draft(UUID id) {
        var round = surveys.round(id).orElseThrow(NotFoundException::new);
        var head = surveys.head(id).orElseThrow(NotFoundException::new);
        return new RoundDraft(round.terms(), TypedQuestions.print(surveys.questions(id)), head.rules(), round.seen());
    }

    /** Prepares a round led by that unit. Refuses a unit that is no Front, and what {@link SurveyRound} refuses. */
    @Allowed(value = Permission.SURVEY_LEAD, of = UnitScopes.class)
    public UUID start(UUID lead, RoundDraft draft) {
        if (Stream.ofNullable(units.names(List.of(lead)).get(lead)).noneMatch(RoundWriting::isFront)) {
            throw SurveyRefused.noFront();
        }
        var round = new SurveyRound(lead, units.area(lead).orElse(lead), draft.terms(), actor.stamp());
        surveys.add(round);
        surveys.flush();
        put(round, draft);
        surveys.did("started", round);
        return round.key();
    }

    /** Refuses as {@link #start}, what is open already, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.SURVEY_LEAD, of = RoundScopes.class)
    public void change(UUID id, RoundDraft draft) {
        var round = surveys.round(id).orElseThrow(NotFoundException::new);
        if (round.seen() != draft.version()) {
            throw SurveyRefused.roundChanged();
        }
        round.change(draft.terms());
        put(round, draft);
        surveys.did("changed", round);
    }

    private void put(SurveyRound round, RoundDraft draft) {
        var questions = TypedQuestions.read(draft.questions());
        if (!draft.rules().stream().allMatch(rule -> rule.fits(questions.size()))) {
            throw SurveyRefused.ruleUnknownQuestion(questions.size());
        }
        refuseUnknown(draft.terms().campaign());
        surveys.putQuestions(round.key(), questions);
        surveys.putRules(round.key(), draft.rules());
    }

    private void refuseUnknown(UUID campaign) {
        if (campaign != null
                && campaigns.list().stream().noneMatch(row -> row.head().id().equals(campaign))) {
            throw new NotFoundException();
        }
    }

    /** Gives every place of the area its sums to fill in, and returns those of the whole area. */
    @Allowed(value = Permission.SURVEY_LEAD, of = RoundScopes.class)
    public UUID open(UUID id) {
        var round = surveys.round(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        var root = opening.open(round, by);
        surveys.did("opened", round);
        opening.announce(round, root, by);
        return root;
    }
}
