package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers by which tasks count as near, people are reminded and leaders told, as administrators set them. */
@ApplicationScoped
@Transactional
public class TaskRules {

    private static final String DIGITS = "\\d{1,4}";

    private final RuleRepository repository;
    private final Rules rules;
    private final AfterCommit commit;
    private final Deeds deeds;
    private final Actor actor;

    protected TaskRules() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskRules(RuleRepository repository, Rules rules, AfterCommit commit, Deeds deeds, Actor actor) {
        this.repository = repository;
        this.rules = rules;
        this.commit = commit;
        this.deeds = deeds;
        this.actor = actor;
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public RuleSheet sheet() {
        var lines = repository.values().entrySet().stream()
                .map(rule -> new RuleSheet.Line(rule.getKey(), rule.getValue()))
                .toList();
        return new RuleSheet(lines, repository.changes());
    }

    /**
     * Sets the numbers that are other than those seen; they count at once. Refuses what is no number within the bounds of
     * its rule, what somebody else has set meanwhile, and a form that changes nothing.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public int set(List<RuleSheet.Typed> typed, String reason) {
        var now = repository.hold();
        var by = actor.stampOrPortal();
        var why = Wording.line(reason);
        var changed = new ArrayList<TaskRule>();
        for (var one : typed) {
            int value = number(one);
            int before = now.get(one.rule());
            if (!Integer.toString(before).equals(one.seen())) {
                throw TaskRefused.ruleChanged(label(one.rule(), actor.locale()), before);
            }
            if (value != before) {
                repository.set(one.rule(), value);
                repository.note(one.rule(), before, value, why, by);
                deeds.write(
                        "taskRule.set",
                        null,
                        null,
                        label(one.rule(), Actor.VIETNAMESE) + ": " + before + " → " + value);
                changed.add(one.rule());
            }
        }
        if (changed.isEmpty()) {
            throw TaskRefused.nothingSet();
        }
        commit.once(Rules.class.getName(), rules::forget);
        return changed.size();
    }

    private int number(RuleSheet.Typed typed) {
        var rule = typed.rule();
        var text = typed.value().strip();
        if (!text.matches(DIGITS) || !rule.allows(Integer.parseInt(text))) {
            throw TaskRefused.ruleBad(label(rule, actor.locale()), rule.least(), rule.most());
        }
        return Integer.parseInt(text);
    }

    private static String label(TaskRule rule, Locale locale) {
        return Words.of(locale, "rule." + rule);
    }
}
