/** Criteria and figures: sets by effective date, what has to be reached where, and the approved figures with their verdicts. */
@Feature(
        name = "criteria",
        allowedDependencies = {"platform", "web", "identity", "api", "organisation"})
package doanket.criteria;

import doanket.platform.Feature;
