package doanket;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail guards nothing: each must find what is wrong on purpose in the fixtures, clause by clause. */
class ArchitectureRulesBiteTest {

    private static final JavaClasses WITH_THE_BAD_ONES = new ClassFileImporter()
            .withImportOption(ArchitectureRulesBiteTest::isMainOrFixture)
            .importPackages("doanket");

    /** For each rule, words that its complaint must have. */
    private static final Map<String, List<String>> COMPLAINTS = Map.ofEntries(
            entry("features_lean_only_on_the_features_they_declare", List.of("AlphaService.undeclared")),
            entry("features_meet_only_in_their_root_packages", List.of("GreedyView.reachedInto")),
            entry("features_form_no_cycle", List.of("alpha", "beta")),
            entry("beneath_a_feature_lies_only_its_web_or_rest_part", List.of("alpha.deep.Buried")),
            entry("the_launcher_stands_alone", List.of("Settings.dataDir", "AlphaService.starter")),
            entry("what_crosses_a_wall_cannot_be_changed_behind_it", List.of("BetaService.ledger")),
            entry("entities_stay_inside_their_feature", List.of("alpha.Thing")),
            entry("repositories_stay_inside_their_feature", List.of("ThingRepository")),
            entry("entities_have_their_identity_from_birth", List.of("alpha.Thing")),
            entry("whoever_changes_something_leaves_a_deed", List.of("AlphaService.changedInSecret")),
            entry("entities_have_verbs_not_setters", List.of("Thing.setName")),
            entry("entities_keep_their_fields_to_themselves", List.of("Thing.name")),
            entry("the_constructor_without_arguments_is_for_jpa_only", List.of("Thing.<init>()")),
            entry("what_others_may_call_speaks_of_no_entity", List.of("AlphaService.things")),
            entry("a_service_is_one_transaction_for_each_of_its_methods", List.of("AlphaJob.someMethodsOnly")),
            entry("services_are_beans_of_the_application", List.of("AlphaService")),
            entry("services_keep_nothing_between_calls", List.of("AlphaService.port")),
            entry("every_operation_names_its_permission", List.of("AlphaService.unguarded")),
            entry("a_guard_stands_where_the_container_sees_it", List.of("AlphaService.guardedInVain")),
            entry("the_guarded_object_is_the_first_argument", List.of("AlphaService.things")),
            entry(
                    "time_comes_from_the_clock",
                    List.of("Instant.now()", "currentTimeMillis()", "java.util.Date", "Calendar.getInstance()")),
            entry("the_clock_is_made_in_one_place", List.of("Clock.systemUTC()")),
            entry("no_timer_is_persistent", List.of("AlphaJob.keptByTheServer")),
            entry("only_web_packages_know_faces", List.of("AlphaService.faces")),
            entry("web_packages_never_touch_the_database", List.of("GreedyView.entityManager")),
            entry("a_bean_calls_one_service_of_its_own_feature", List.of("GreedyView", "BetaLambdaView")),
            entry("beans_are_named_after_feature_and_page", List.of("GreedyView")),
            entry("only_the_shared_kit_gives_beans_a_name_of_their_own", List.of("BetaLambdaView")),
            entry("beans_live_for_a_request_or_a_view", List.of("GreedyView", "BetaLambdaView")),
            entry("nothing_lives_in_the_session", List.of("BetaLambdaView")),
            entry("getters_only_tell", List.of("GreedyView.getThings")),
            entry("a_bean_catches_nothing", List.of("GreedyView.swallow", "BetaLambdaView.swallowing")),
            entry(
                    "nothing_is_called_after_its_technique",
                    List.of("PortImpl", "AlphaManager", "AlphaHelper", "AlphaUtil>", "AlphaUtils")),
            entry("no_interface_stands_before_a_single_class", List.of("alpha.Port")),
            entry("refusals_are_called_so_and_made_by_their_own_feature", List.of("Complaint", "constructors")),
            entry("nothing_typed_is_evaluated", List.of("AlphaService.evaluated")),
            entry("the_server_has_no_terminal", List.of("System.out")),
            entry("only_rest_packages_know_jakarta_rest", List.of("BetaCaller.answer")),
            entry("rest_packages_never_touch_the_database", List.of("OpenResource.entityManager")),
            entry("every_operation_of_the_interface_asks_for_a_scope", List.of("OpenResource.forAnybody")),
            entry("the_document_finds_every_resource", List.of("OpenResource")));

    static Stream<String> rules() {
        return COMPLAINTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(String rule) throws IllegalAccessException {
        var verdict = ((ArchRule) all().get(rule).get(null)).evaluate(WITH_THE_BAD_ONES);

        assertThat(verdict.getFailureReport().toString()).contains(COMPLAINTS.get(rule));
    }

    @Test
    void noRuleIsLeftOut() throws IllegalAccessException {
        assertThat(all().keySet()).isEqualTo(new TreeMap<>(COMPLAINTS).keySet());
    }

    private static Map<String, Field> all() throws IllegalAccessException {
        var found = new TreeMap<String, Field>();
        for (var group : ArchitectureTest.class.getDeclaredFields()) {
            if (group.get(null) instanceof ArchTests rules) {
                Arrays.stream(rules.getDefinitionLocation().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(ArchTest.class))
                        .forEach(field -> found.put(field.getName(), field));
            }
        }
        found.values().forEach(field -> field.setAccessible(true));
        return found;
    }

    private static boolean isMainOrFixture(Location location) {
        return !location.contains("/test-classes/") || location.contains("/doanket/fixtures/");
    }
}
