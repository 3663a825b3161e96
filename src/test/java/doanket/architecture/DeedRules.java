package doanket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.OpenedAccount;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What people do is stamped with who did it and in which post. News keep the steps of their articles and comments themselves, too. */
public final class DeedRules {

    private static final Set<String> STAMPED = Set.of(
            "doanket.audit",
            "doanket.calendar",
            "doanket.campaign",
            "doanket.criteria",
            "doanket.directive",
            "doanket.emulation",
            "doanket.identity",
            "doanket.meeting",
            "doanket.opinion",
            "doanket.organisation",
            "doanket.paper",
            "doanket.report",
            "doanket.settings",
            "doanket.survey",
            "doanket.task",
            "doanket.fixtures.alpha");

    /** A method with such an answer changes something; others tell. */
    private static final Set<String> ANSWERS_OF_CHANGES =
            Set.of("void", "boolean", "int", "long", UUID.class.getName(), OpenedAccount.class.getName());

    /** What changes something and leaves no deed, and why. */
    private static final Map<String, String> WITHOUT_DEED = Map.ofEntries(
            Map.entry("SignInService.signOut", "a session is a row of its own, with its beginning and end"),
            Map.entry("MeetingFeeds.revoke", "a token is a row of its own, with its maker, its beginning and its end"),
            Map.entry("FeedTokens.revoke", "a token is a row of its own, with its maker, its beginning and its end"),
            Map.entry("ProfileService.read", "how somebody likes to read concerns nobody else"),
            Map.entry("ProfileService.actIn", "the post that was chosen is stamped on what is done in it"),
            Map.entry("StaffImportService.upload", "a file that is only looked at changes nothing"),
            Map.entry("CatalogueAdministration.uses", "it only counts"),
            Map.entry("CampaignFollowing.follow", "whom somebody follows concerns nobody else"),
            Map.entry("CampaignFollowing.unfollow", "whom somebody follows concerns nobody else"),
            Map.entry("CampaignReading.mayDraw", "it only tells"),
            Map.entry("MapShapes.known", "it only tells"),
            Map.entry("HolidayAdministration.sensible", "it only tells"),
            Map.entry("SetKeeping.version", "it only tells"),
            Map.entry("SetReading.mayKeepRegions", "it only tells"),
            Map.entry("ReceiptRules.workingDays", "it only tells"),
            Map.entry("UnitService.mayGoOn", "it only tells"),
            Map.entry("UnitAdministration.mayGoOn", "it only tells"),
            Map.entry("Assessments.put", "figures are put here by the approval of a report, which leaves its deed"),
            Map.entry("Assessments.replace", "figures are put here by the approval of a report, which leaves its deed"),
            Map.entry("TableWorkbooks.take", "each kind of table leaves the deed (KeptTable)"),
            Map.entry(
                    "DocumentWriting.write",
                    "a draft is kept while it is typed; that it was begun and submitted is told"),
            Map.entry("TaskPlanning.plan", "what a draft plans is given when the paper is issued"));

    @ArchTest
    static final ArchRule whoever_changes_something_leaves_a_deed = methods()
            .that(describe("change something in a stamped feature", DeedRules::changesSomething))
            .should(reachTheDeeds());

    private DeedRules() {}

    private static boolean changesSomething(JavaMethod method) {
        return STAMPED.contains(method.getOwner().getPackageName())
                && method.isAnnotatedWith(Allowed.class)
                && ANSWERS_OF_CHANGES.contains(method.getRawReturnType().getName())
                && !WITHOUT_DEED.containsKey(nameOf(method));
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static ArchCondition<JavaMethod> reachTheDeeds() {
        return new ArchCondition<>("write a deed, by itself or by what it calls") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var message = method.getFullName() + " leaves no deed";
                events.add(new SimpleConditionEvent(method, writesADeed(method), message));
            }
        };
    }

    private static boolean writesADeed(JavaMethod method) {
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>(Set.of(method));
        while (!open.isEmpty()) {
            for (JavaCall<?> call : open.pop().getCallsFromSelf()) {
                CodeUnitCallTarget target = call.getTarget();
                if (isDeed(target)) {
                    return true;
                }
                target.resolveMember()
                        .filter(called -> isStamped(called.getOwner()) && seen.add(called))
                        .ifPresent(open::push);
            }
        }
        return false;
    }

    private static boolean isDeed(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Deeds.class) && target.getName().equals("write");
    }

    private static boolean isStamped(JavaClass type) {
        return STAMPED.contains(type.getPackageName());
    }
}
