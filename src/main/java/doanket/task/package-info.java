/** Tasks of organisations: given, accepted, worked on, proven, confirmed; overdue ones never out of sight. */
@Feature(
        name = "task",
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
            "meeting",
            "directive"
        })
package doanket.task;

import doanket.platform.Feature;
