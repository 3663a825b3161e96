/** The Faces kit that all features share: refusals, addresses, assets, errors. */
@Feature(name = "web", allowedDependencies = "platform")
package doanket.web;

import doanket.platform.Feature;
