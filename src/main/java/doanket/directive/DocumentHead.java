package doanket.directive;

import java.util.List;

/** Whose paper it is, by the present name, and the papers that have to do with it. */
record DocumentHead(String issuerName, List<DocumentLink> links) {}
