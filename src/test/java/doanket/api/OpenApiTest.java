package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The document says what the resources do: nothing more, nothing less. */
class OpenApiTest {

    private static final Set<String> SCOPES = Set.of("read", "news:write", "tasks:write", "reports:write");
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("doanket").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(type -> type.reflect())
                    .toList();

    private static final JsonObject DOCUMENT = OpenApi.of(RESOURCES, new Locale("vi"));
    private static final Pattern TOLD = Pattern.compile("\"(?:summary|description)\":\"([^\"]*)\"");

    @Test
    void everyOperationOfEveryResourceIsInIt() {
        var operations = RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(method -> OpenApi.httpMethod(method).isPresent())
                .toList();

        assertThat(operations)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        method -> assertThat(told(method)).as(method.toString()).containsKey("responses"));
        assertThat(DOCUMENT.getJsonObject("paths").values().stream()
                        .mapToInt(path -> path.asJsonObject().size())
                        .sum())
                .isEqualTo(operations.size());
    }

    private static JsonObject told(Method method) {
        return DOCUMENT.getJsonObject("paths")
                .getJsonObject(OpenApi.path(method))
                .getJsonObject(OpenApi.httpMethod(method).orElseThrow().toLowerCase());
    }

    @Test
    void everyOperationHasOneScopeAndASentence() {
        assertThat(DOCUMENT.getJsonObject("paths").values().stream()
                        .flatMap(path -> path.asJsonObject().values().stream())
                        .map(JsonValue::asJsonObject))
                .allSatisfy(operation -> {
                    var scopes = operation
                            .getJsonArray("security")
                            .getJsonObject(0)
                            .getJsonArray("token")
                            .getValuesAs(JsonString::getString);
                    assertThat(scopes).hasSize(1).allMatch(SCOPES::contains);
                    assertThat(operation.getString("summary")).isNotBlank();
                });
    }

    @Test
    void whateverChangesSomethingAsksForMoreThanReading() {
        assertThat(RESOURCES.stream()
                        .flatMap(resource -> Arrays.stream(resource.getMethods()))
                        .filter(method -> OpenApi.httpMethod(method)
                                .filter(verb -> !verb.equals("GET"))
                                .isPresent()))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(ApiOperation.class).scope().word())
                        .endsWith(":write"));
    }

    @Test
    void whatItSaysIsThereInBothLanguages() {
        var english = sentences(OpenApi.of(RESOURCES, Locale.ENGLISH));

        assertThat(english)
                .hasSameSizeAs(sentences(DOCUMENT))
                .allSatisfy(
                        sentence -> assertThat(sentence.replace("Đoàn Kết", "")).matches("\\p{ASCII}+"));
        assertThat(sentences(DOCUMENT)).doesNotContain("");
    }

    private static List<String> sentences(JsonObject document) {
        return TOLD.matcher(document.toString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var known =
                DOCUMENT.getJsonObject("components").getJsonObject("schemas").keySet();
        var asked = REFERENCE
                .matcher(DOCUMENT.toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(known).containsAll(asked).hasSizeGreaterThan(20);
    }

    @Test
    void everyPlaceInAnAddressIsAParameter() {
        DOCUMENT.getJsonObject("paths").forEach((path, operations) -> {
            var places = Pattern.compile("\\{(\\w+)\\}")
                    .matcher(path)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            operations
                    .asJsonObject()
                    .values()
                    .forEach(operation -> assertThat(operation.asJsonObject().getJsonArray("parameters").stream()
                                    .map(JsonValue::asJsonObject)
                                    .filter(parameter ->
                                            parameter.getString("in").equals("path"))
                                    .map(parameter -> parameter.getString("name")))
                            .as(path)
                            .containsExactlyElementsOf(places));
        });
    }
}
