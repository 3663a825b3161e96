package doanket.criteria.web;

import doanket.criteria.TableAsk;
import doanket.platform.NotFoundException;
import doanket.web.FormFields;
import jakarta.servlet.http.HttpServletRequest;

/** Which table an address means. */
final class TableAddress {

    private TableAddress() {}

    /** The regions are of no set. */
    static TableAsk of(HttpServletRequest request) {
        var kind = TableAsk.Kind.of(request.getParameter("of")).orElseThrow(NotFoundException::new);
        return new TableAsk(kind, kind == TableAsk.Kind.REGIONS ? null : FormFields.id(request));
    }
}
