package doanket.search;

import doanket.identity.Permission;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One kind of object that can be found; written by the feature whose objects they are. */
public interface SearchKind {

    /** The name under which the feature puts its entries, such as {@code news}; also part of addresses. */
    String kind();

    /** What a reader must hold to open such an object, as the feature's own reading method says. */
    Permission permission();

    /** What one such object is called. */
    String label(Locale locale);

    /** The address, within the portal, of the page that shows the object. */
    String address(UUID id);

    /** The categories of this kind in their order: code and name; none for most. */
    default Map<String, String> categories(Locale locale) {
        return Map.of();
    }
}
