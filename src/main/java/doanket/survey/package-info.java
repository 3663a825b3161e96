/** Surveys of how satisfied residents are: sums by place that go up, are verified, judged by rules and posted. */
@Feature(
        name = "survey",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "organisation",
            "home",
            "search",
            "notification",
            "criteria",
            "campaign"
        })
package doanket.survey;

import doanket.platform.Feature;
