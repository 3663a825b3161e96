package doanket.criteria.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import java.util.UUID;

/** What addresses of pages about criteria say. */
final class CriteriaAddress {

    private CriteriaAddress() {}

    static UUID id(String text) {
        return Uuids.parse(text).orElseThrow(NotFoundException::new);
    }
}
