package doanket.api;

import doanket.platform.PortalJson;
import doanket.web.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The document about the interface, OpenAPI 3.1, made of the resources themselves: their addresses, the records they take and
 * give, and the scope each operation asks for. What is not in the code cannot be in it, and the other way round.
 */
final class OpenApi {

    private static final String ABOUT =
            "Giao diện lập trình của Cổng thông tin Đoàn Kết. Mỗi lời gọi kèm mã truy cập cá nhân trong tiêu đề Authorization:"
                    + " Bearer, tạo tại trang /identity/tokens. Lời gọi có đúng quyền của chủ mã, thu hẹp theo phạm vi của mã."
                    + " Danh sách trả về next khi còn trang sau: gửi lại giá trị đó trong tham số after.";

    private static final String ABOUT_EN =
            "The programming interface of the portal Đoàn Kết. Each call shows a personal access token in the header"
                    + " Authorization: Bearer; it is made at /identity/tokens. A call may do what the token's owner may, narrowed"
                    + " by the token's scopes. Lists answer with next while there is more: send it back in the parameter after.";

    private final Locale language;
    private final OpenApiSchemas schemas;
    private final Map<String, JsonObjectBuilder> paths = new LinkedHashMap<>();

    private OpenApi(Locale language) {
        this.language = language;
        this.schemas = new OpenApiSchemas(language);
    }

    static JsonObject of(Collection<Class<?>> resources, Locale language) {
        var document = new OpenApi(language);
        resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(method -> httpMethod(method).isPresent())
                .sorted(Comparator.comparing(OpenApi::path)
                        .thenComparing(method -> httpMethod(method).orElseThrow()))
                .forEach(document::add);
        return document.build();
    }

    private JsonObject build() {
        var all = PortalJson.createObjectBuilder();
        paths.forEach(all::add);
        var token = PortalJson.createObjectBuilder().add("type", "http").add("scheme", "bearer");
        var components = PortalJson.createObjectBuilder()
                .add("securitySchemes", PortalJson.createObjectBuilder().add("token", token))
                .add("schemas", schemas.all().add("Problem", problem()));
        return PortalJson.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        PortalJson.createObjectBuilder()
                                .add("title", "Đoàn Kết")
                                .add("version", "1")
                                .add("description", said(language, ABOUT, ABOUT_EN)))
                .add(
                        "servers",
                        PortalJson.createArrayBuilder()
                                .add(PortalJson.createObjectBuilder().add("url", ApiApplication.PATH)))
                .add("paths", all)
                .add("components", components)
                .build();
    }

    private static JsonObjectBuilder problem() {
        var properties = PortalJson.createObjectBuilder();
        for (var name : new String[] {"type", "title", "detail"}) {
            properties.add(name, PortalJson.createObjectBuilder().add("type", "string"));
        }
        properties.add("status", PortalJson.createObjectBuilder().add("type", "integer"));
        return PortalJson.createObjectBuilder().add("type", "object").add("properties", properties);
    }

    private void add(Method method) {
        paths.computeIfAbsent(path(method), path -> PortalJson.createObjectBuilder())
                .add(httpMethod(method).orElseThrow().toLowerCase(Locale.ROOT), operation(method));
    }

    private JsonObjectBuilder operation(Method method) {
        var about = method.getAnnotation(ApiOperation.class);
        var scopes = PortalJson.createArrayBuilder().add(about.scope().word());
        var operation = PortalJson.createObjectBuilder()
                .add("operationId", name(method))
                .add("summary", said(language, about.value(), about.en()))
                .add(
                        "security",
                        PortalJson.createArrayBuilder()
                                .add(PortalJson.createObjectBuilder().add("token", scopes)));
        var parameters = PortalJson.createArrayBuilder();
        Arrays.stream(method.getParameters())
                .flatMap(OpenApi::asked)
                .flatMap(this::parameter)
                .forEach(parameters::add);
        operation.add("parameters", parameters);
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType().isRecord())
                .forEach(body -> operation.add(
                        "requestBody",
                        content(MediaType.APPLICATION_JSON, schemas.of(body.getParameterizedType()))
                                .add("required", true)));
        return operation.add("responses", responses(method, about));
    }

    /** Something asked for in the address: by a parameter itself, or by a field of a bean of parameters. */
    private record Asked(AnnotatedElement element, Type type) {}

    private static Stream<Asked> asked(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .map(field -> new Asked(field, field.getGenericType()))
                : Stream.of(new Asked(parameter, parameter.getParameterizedType()));
    }

    private Stream<JsonObjectBuilder> parameter(Asked asked) {
        var inPath = asked.element().getAnnotation(PathParam.class);
        var inQuery = asked.element().getAnnotation(QueryParam.class);
        if (inPath == null && inQuery == null) {
            return Stream.empty();
        }
        var about = asked.element().getAnnotation(ApiField.class);
        var told = PortalJson.createObjectBuilder()
                .add("name", inPath == null ? inQuery.value() : inPath.value())
                .add("in", inPath == null ? "query" : "path")
                .add("required", inPath != null || RecordReading.isRequired(asked.element()))
                .add("schema", schemas.of(asked.type()));
        return Stream.of(about == null ? told : told.add("description", said(language, about.value(), about.en())));
    }

    private JsonObjectBuilder responses(Method method, ApiOperation about) {
        var media = method.getAnnotation(Produces.class);
        boolean record = method.getReturnType().isRecord();
        var schema = record
                ? schemas.of(method.getGenericReturnType())
                : PortalJson.createObjectBuilder()
                        .add("type", media == null ? "object" : "string")
                        .add("format", media == null ? "json" : "binary");
        var good = content(media == null ? MediaType.APPLICATION_JSON : media.value()[0], schema)
                .add("description", said(language, "Thành công", "Done"));
        var bad = content(Problem.TYPE, PortalJson.createObjectBuilder().add("$ref", "#/components/schemas/Problem"))
                .add(
                        "description",
                        said(
                                language,
                                "Không thành công: 400, 401, 403, 404, 409, 422 hoặc 429, kèm lý do",
                                "Not done: 400, 401, 403, 404, 409, 422 or 429, and why"));
        return PortalJson.createObjectBuilder()
                .add(about.creates() ? "201" : "200", good)
                .add("default", bad);
    }

    private static JsonObjectBuilder content(String media, JsonObjectBuilder schema) {
        return PortalJson.createObjectBuilder()
                .add(
                        "content",
                        PortalJson.createObjectBuilder()
                                .add(media, PortalJson.createObjectBuilder().add("schema", schema)));
    }

    static String said(Locale language, String vietnamese, String english) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "") + "." + method.getName();
    }

    static String path(Method method) {
        var own = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    /** GET, POST or PUT; nothing of a method that is no operation. */
    static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }
}
