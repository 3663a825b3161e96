package doanket.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that all pages share. Each has an address with a fingerprint of its content, so that browsers may keep it for a
 * year and still see a change at once.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";

    private static final Pattern REFERENCE = Pattern.compile("url\\(\"?([a-z0-9/._-]+)\"?\\)");
    private static final Pattern STAMPED = Pattern.compile("(.+)\\.[0-9a-f]{12}(\\.[a-z0-9]+)");

    private final Map<String, Asset> assets = new HashMap<>();
    private final ServletContext context;

    protected Assets() { // for the CDI proxy
        this(null);
    }

    @Inject
    Assets(ServletContext context) {
        this.context = context;
    }

    @PostConstruct
    void load() {
        load(FOLDER);
        // Last, because their own fingerprints depend on those of the letters and signs that they name.
        assets.replaceAll((name, asset) -> name.endsWith(".css") ? withStampedReferences(asset) : asset);
    }

    private void load(String folder) {
        for (var path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                load(path);
            } else {
                var name = path.substring(FOLDER.length());
                assets.put(name, Asset.read(context, path, name));
            }
        }
    }

    private Asset withStampedReferences(Asset sheet) {
        var stamped = REFERENCE
                .matcher(sheet.text())
                .replaceAll(reference -> Matcher.quoteReplacement(find(reference.group(1))
                        .map(asset -> "url(" + asset.stampedName() + ")")
                        .orElse(reference.group())));
        return Asset.of(sheet.name(), stamped.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of a file that is there for sure: a page that names another is wrong and fails. */
    public String url(String name) {
        return FOLDER
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException(name))
                        .stampedName();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** The file that an address with a fingerprint, perhaps one of an earlier version, once meant. */
    Optional<Asset> findStamped(String name) {
        var stamped = STAMPED.matcher(name);
        return stamped.matches() ? find(stamped.group(1) + stamped.group(2)) : Optional.empty();
    }
}
