/** Meetings: announced, held, written down and closed; what they decide goes on in papers and tasks. */
@Feature(
        name = "meeting",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "organisation",
            "calendar",
            "paper",
            "home",
            "draft",
            "file",
            "search",
            "notification",
            "news"
        })
package doanket.meeting;

import doanket.platform.Feature;
