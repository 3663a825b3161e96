/** What people are told: on the screen, by mail at once, by one mail a day; each as the organisation and they themselves wish. */
@Feature(
        name = "notification",
        allowedDependencies = {"platform", "web", "identity", "home", "settings"})
package doanket.notification;

import doanket.platform.Feature;
