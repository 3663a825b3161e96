package doanket.survey;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of rounds, what is still to be counted, and the result of a place. */
@ApplicationScoped
@Transactional
public class SurveyReading {

    private final SurveyRepository surveys;
    private final TallyRepository tallies;
    private final Actor actor;

    protected SurveyReading() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    SurveyReading(SurveyRepository surveys, TallyRepository tallies, Actor actor) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.actor = actor;
    }

    /** Rounds of the reader's area, the newest first. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<RoundRow> list() {
        return surveys.heads().stream()
                .filter(head -> actor.may(Permission.CAMPAIGN_READ, TallyScopes.posted(head.lead(), head.area())))
                .filter(head -> head.isOpen() || leads(head))
                .map(head -> new RoundRow(head, address(head)))
                .toList();
    }

    private String address(RoundHead head) {
        if (!head.isOpen()) {
            return "/survey/edit?id=" + head.id();
        }
        boolean isShown = head.rootState() == TallyState.POSTED || actor.isMember(head.lead()) || leads(head);
        return isShown ? SurveySearch.VIEW + head.root() : null;
    }

    private boolean leads(RoundHead head) {
        return actor.holds(Permission.SURVEY_LEAD) && actor.may(Permission.SURVEY_LEAD, head.lead());
    }

    /** What the reader's units still have to count. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<TallyRow> owed() {
        return actor.holds(Permission.SURVEY_WRITE) ? tallies.owedBy(actor.units()) : List.of();
    }

    /** The result of a place as this reader may see it. Refuses what is not posted to those outside. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = TallyScopes.class)
    public SurveySheet sheet(UUID id) {
        var row = tallies.row(id).orElseThrow(NotFoundException::new);
        var round = surveys.head(row.parties().round()).orElseThrow();
        var may = may(row, round);
        var beneath = tallies.beneath(id);
        var shown = may.inside() ? row : outside(row, round);
        var opinions = shown.heldBack() ? List.<Opinion>of() : tallies.opinionsOf(List.of(id));
        return new SurveySheet(
                round,
                shown,
                result(round, shown, opinions, may.inside()),
                may.inside() ? beneath : posted(beneath, round),
                may.inside() ? tallies.events(id) : List.of(),
                may,
                actor.today());
    }

    private SurveySheet.May may(TallyRow row, RoundHead round) {
        var parties = row.parties();
        var sides = new Sides(
                parties.keeper(),
                parties.verifier(),
                round.lead(),
                round.area(),
                row.place().level(),
                row.state());
        boolean isMember = !Collections.disjoint(actor.units(), sides.insiders());
        boolean verifies = parties.verifier() != null && actor.may(Permission.SURVEY_LEAD, parties.verifier());
        boolean leads = leads(round);
        return new SurveySheet.May(
                isMember || verifies || leads,
                actor.holds(Permission.SURVEY_WRITE) && !Collections.disjoint(actor.units(), sides.writers()),
                verifies,
                leads);
    }

    private TallyRow outside(TallyRow row, RoundHead round) {
        var beside = row.parties().parent() == null
                ? List.of(row)
                : tallies.beneath(row.parties().parent());
        return heldBack(beside, round).contains(row.id()) ? row.held() : row;
    }

    private static List<TallyRow> posted(List<TallyRow> rows, RoundHead round) {
        var held = heldBack(rows, round);
        return rows.stream()
                .filter(TallyRow::isPosted)
                .map(row -> held.contains(row.id()) ? row.held() : row)
                .toList();
    }

    private static Set<UUID> heldBack(List<TallyRow> rows, RoundHead round) {
        var sizes = rows.stream()
                .filter(TallyRow::isPosted)
                .map(row -> new Disclosure.Size(row.id(), row.counts().valid()))
                .toList();
        return Disclosure.heldBack(sizes, round.limits().leastShown());
    }

    private SurveySheet.Result result(RoundHead round, TallyRow row, List<Opinion> opinions, boolean inside) {
        var questions = surveys.questions(round.id());
        return new SurveySheet.Result(
                questions.stream()
                        .map(one -> new QuestionBar(one, row.counts().answer(one.number())))
                        .toList(),
                round.rules().stream()
                        .map(rule -> rule.judge(row.counts(), questions))
                        .toList(),
                inside ? opinions : Disclosure.shown(opinions),
                inside ? 0 : Disclosure.others(opinions));
    }

    /** Rounds of a campaign that the reader may see. */
    List<RoundRow> ofCampaign(UUID campaign) {
        return surveys.ofCampaign(campaign).stream()
                .filter(RoundHead::isOpen)
                .map(head -> new RoundRow(head, address(head)))
                .collect(Collectors.toList());
    }
}
