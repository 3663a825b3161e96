/** Emulation: published rules, scores of units by themselves and verified, ranks in a cluster, objections. */
@Feature(
        name = "emulation",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "organisation",
            "calendar",
            "home",
            "search",
            "notification",
            "criteria",
            "campaign"
        })
package doanket.emulation;

import doanket.platform.Feature;
