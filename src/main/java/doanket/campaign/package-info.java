/** Campaigns and movements: their page, and how places stand by criteria, over time, on the map and against each other. */
@Feature(
        name = "campaign",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "organisation",
            "home",
            "search",
            "notification",
            "paper",
            "criteria",
            "report"
        })
package doanket.campaign;

import doanket.platform.Feature;
