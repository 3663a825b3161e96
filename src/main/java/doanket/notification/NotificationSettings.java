package doanket.notification;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Deeds;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.notification.RuleRepository.RoleRules;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is told of what by which way: what the organisation decides for its roles, and within that, what each person wishes. */
@ApplicationScoped
@Transactional
public class NotificationSettings {

    private final RuleRepository rules;
    private final ChoiceRepository choices;
    private final Events events;
    private final CurrentUser user;
    private final Deeds deeds;

    protected NotificationSettings() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NotificationSettings(RuleRepository rules, ChoiceRepository choices, Events events, CurrentUser user, Deeds deeds) {
        this.rules = rules;
        this.choices = choices;
        this.events = events;
        this.user = user;
        this.deeds = deeds;
    }

    @Allowed(Permission.SIGNED_IN)
    public OwnSettings own() {
        var account = user.get().account();
        var decided = ownRules();
        var wished = choices.choices(account).stream()
                .collect(Collectors.toMap(choice -> choice.event() + choice.channel(), Choice::wanted));
        var reach = choices.reach(account);
        var lines = decided.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), wished))
                .toList();
        return new OwnSettings(lines, reach.hours(), reach.email(), MailSettings.isOn());
    }

    private OwnLine line(String event, Map<Channel, Rule> decided, Map<String, Boolean> wished) {
        return new OwnLine(
                event,
                events.label(event, locale()),
                cell(event, Channel.IN_APP, decided, wished),
                cell(event, Channel.MAIL, decided, wished),
                cell(event, Channel.DIGEST, decided, wished));
    }

    private static OwnCell cell(
            String event, Channel channel, Map<Channel, Rule> decided, Map<String, Boolean> wished) {
        var rule = decided.get(channel);
        return new OwnCell(rule.tells(wished.get(event + channel)), rule.isOpenToChoice());
    }

    /** The strongest of one's roles, event by event, of those that can concern the person at all. */
    private Map<String, Map<Channel, Rule>> ownRules() {
        var held = user.get().grants().stream().map(Grant::role).collect(Collectors.toSet());
        var counted = held.isEmpty() ? Set.of("MEMBER") : held;
        var strongest = new LinkedHashMap<String, Map<Channel, Rule>>();
        var concerning = events.kinds().stream()
                .filter(kind -> user.get().may(kind.holders()))
                .toList();
        rules.rules(concerning)
                .forEach((event, byRole) -> strongest.put(
                        event,
                        byRole.stream()
                                .filter(row -> counted.contains(row.role()))
                                .map(RoleRules::rules)
                                .flatMap(row -> row.entrySet().stream())
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Rule::or))));
        return strongest;
    }

    /** Refuses to switch off what the organisation insists on, and to switch on what it does not offer; then nothing changes. */
    @Allowed(Permission.SIGNED_IN)
    public void choose(Collection<Choice> wished, Hours hours) {
        var decided = ownRules();
        var open = new ArrayList<Choice>();
        for (var choice : wished) {
            var byChannel = decided.get(choice.event());
            if (byChannel == null) {
                throw new NotFoundException();
            }
            var rule = byChannel.get(choice.channel());
            if (rule.isOpenToChoice()) {
                open.add(choice);
            } else if (choice.wanted() != rule.tells(null)) {
                throw NotificationRefused.notYoursToChoose(events.label(choice.event(), locale()));
            }
        }
        choices.choose(user.get().account(), open);
        choices.keep(user.get().account(), hours);
    }

    /** What is decided about an event; about the first one, if none is named. */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public RuleSheet rules(String event) {
        var kinds = events.kinds();
        var kind = event == null || event.isBlank()
                ? kinds.get(0)
                : events.kind(event).orElseThrow(NotFoundException::new);
        var names = kinds.stream()
                .map(known -> new EventName(known.key(), events.label(known.key(), locale())))
                .toList();
        var rows = rules.rules(List.of(kind)).get(kind.key()).stream()
                .map(this::row)
                .toList();
        return new RuleSheet(kind.key(), names, rows, MailSettings.isOn());
    }

    private RuleRow row(RoleRules decided) {
        boolean english = locale().getLanguage().equals("en");
        return new RuleRow(
                decided.role(),
                english ? decided.nameEn() : decided.nameVi(),
                decided.rules().get(Channel.IN_APP),
                decided.rules().get(Channel.MAIL),
                decided.rules().get(Channel.DIGEST));
    }

    /** Holds from the next happening on; what people wished before counts again where it becomes possible again. */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public void decide(String event, Collection<Decision> decisions) {
        var kind = events.kind(event).orElseThrow(NotFoundException::new);
        var known = rules.rules(List.of(kind)).get(event).stream()
                .collect(Collectors.toMap(RoleRules::role, RoleRules::rules));
        if (!decisions.stream().allMatch(decision -> decision.rule() != null && known.containsKey(decision.role()))) {
            throw new NotFoundException();
        }
        rules.decide(event, decisions);
        var change = new Change();
        decisions.forEach(decision -> change.and(
                decision.role() + " " + decision.channel(),
                known.get(decision.role()).get(decision.channel()),
                decision.rule()));
        deeds.write("rule.decided", null, null, event + ": " + change);
    }

    private Locale locale() {
        return user.get().reading().language().locale();
    }
}
